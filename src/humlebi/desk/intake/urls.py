"""Addresses of intake."""

from django.urls import path

from humlebi.desk.intake import views

urlpatterns = [path("ny-borger/", views.new_citizen, name="new_citizen")]
