"""Addresses of log-in and profile."""

from allauth.account.views import LogoutView
from django.urls import path

from humlebi.desk.access import views

urlpatterns = [
    path("konto/login/", views.LogInPage.as_view(), name="account_login"),
    path("konto/logud/", LogoutView.as_view(), name="account_logout"),
    path("konto/adgangskode/", views.PasswordPage.as_view(), name="account_change_password"),
    path("konto/", views.profile, name="profile"),
]
