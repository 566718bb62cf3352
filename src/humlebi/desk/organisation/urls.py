"""Addresses of whoever organises, and the two that open once."""

from django.urls import path

from humlebi.desk.organisation import views

urlpatterns = [
    path("start/<str:token>/", views.set_up, name="set_up"),
    path("invitation/<str:token>/", views.join, name="join"),
    path("organisation/", views.overview, name="organisation"),
    path("organisation/enhed/", views.unit, name="unit_new"),
    path("organisation/enhed/<int:unit_id>/", views.unit, name="unit"),
    path("organisation/enhed/<int:unit_id>/fordeling/", views.rule, name="allotment"),
    path("organisation/medarbejder/", views.invite, name="invite"),
    path("organisation/medarbejder/<int:user_id>/", views.staff, name="staff"),
    path("organisation/medarbejder/<int:user_id>/slut/", views.staff_end, name="staff_end"),
    path("organisation/medarbejder/<int:user_id>/sager/", views.cases, name="staff_cases"),
    path("organisation/medarbejder/<int:user_id>/link/", views.staff_link, name="staff_link"),
    path("organisation/medarbejder/<int:user_id>/fravaer/", views.absence, name="absence_new"),
    path("organisation/medarbejder/<int:user_id>/fravaer/<int:absence_id>/", views.absence, name="absence"),
]
