"""Addresses of log-in and profile."""

from allauth.account.views import LoginView, LogoutView
from django.urls import path

from humlebi.desk.access import views

urlpatterns = [
    path("konto/login/", LoginView.as_view(), name="account_login"),
    path("konto/logud/", LogoutView.as_view(), name="account_logout"),
    path("konto/", views.profile, name="profile"),
]
