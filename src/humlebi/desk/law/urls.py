"""Addresses of the law."""

from django.urls import path

from humlebi.desk.law import views

urlpatterns = [
    path("lov/", views.law_list, name="law_list"),
    path("lov/forskel/", views.law_difference, name="law_difference"),
    path("lov/overlap/", views.law_overlaps, name="law_overlaps"),
    path("lov/forsoeg/", views.law_trials, name="law_trials"),
    path("lov/forslag/", views.law_proposals, name="law_proposals"),
    path("lov/satser/", views.rate_list, name="rate_list"),
    path("lov/satser/<str:name>/", views.rate_page, name="rate_page"),
    path("lov/daekning/", views.law_coverage, name="law_coverage"),
    path("lov/paragraffer/", views.law_paragraphs, name="law_paragraphs"),
    path("lov/paragraf/<path:address>/", views.law_paragraph, name="law_paragraph"),
    path("lov/<str:slug>/", views.law_page, name="law_page"),
]
