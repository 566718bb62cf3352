"""Addresses of what a change of the law would mean."""

from django.urls import path

from humlebi.desk.steering import views

urlpatterns = [
    path("sammenlign/", views.comparison, name="comparison"),
]
