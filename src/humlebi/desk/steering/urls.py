"""Addresses of the law."""

from django.urls import path

from humlebi.desk.steering import views

urlpatterns = [
    path("lov/", views.law_list, name="law_list"),
    path("lov/<str:slug>/", views.law_page, name="law_page"),
]
