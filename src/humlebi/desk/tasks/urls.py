"""Addresses of tasks, marks, saved lists and calendars."""

from django.urls import path

from humlebi.desk.tasks import views

urlpatterns = [
    path("opgaver/", views.tasks, name="tasks"),
    path("borger/<str:case_number>/opgave/", views.task_new, name="task_new"),
    path("borger/<str:case_number>/opgave/<int:task_id>/", views.task, name="task"),
    path("borger/<str:case_number>/opgave/<int:task_id>/ret/", views.task_change, name="task_change"),
    path("borger/<str:case_number>/opgave/<int:task_id>/udsaet/", views.task_put_off, name="task_put_off"),
    path("borger/<str:case_number>/opgave/<int:task_id>/klar/", views.task_done, name="task_done"),
    path("borger/<str:case_number>/opgave/<int:task_id>/genaabn/", views.task_reopen, name="task_reopen"),
    path("borger/<str:case_number>/maerke/", views.mark, name="mark"),
    path("soegning/", views.save_search, name="save_search"),
    path("soegning/<int:search_id>/fjern/", views.take_search, name="take_search"),
    path("kalender/adresse/", views.calendar, name="calendar_address"),
    path("kalender/<str:token>/humlebi.ics", views.calendar_file, name="calendar_file"),
]
