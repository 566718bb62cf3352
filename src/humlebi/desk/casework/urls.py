"""Addresses of casework. They are Danish, short, and may be shared between colleagues."""

from django.urls import path, re_path

from humlebi.desk.casework import act_views, places, views

PATHS = {
    "overdue": "overskredet",
    "this_week": "denne-uge",
    "later": "senere",
    "unknown": "mangler",
    "quiet": "stille",
    "drafts": "kladder",
}

urlpatterns = [
    path("", views.front, name="front"),
    path("i-dag/", views.today, name="today"),
    *(
        path(f"i-dag/{address}/", views.today, {"query": query}, name=f"today_{query}")
        for query, address in PATHS.items()
    ),
    *(
        path(f"i-dag/{one.address}/", views.today, {"query": key}, name=f"today_{key}")
        for key, one in places.lists().items()
    ),
    path("find/", views.find, name="find"),
    path("borger/<str:case_number>/", views.citizen, name="citizen"),
    path("borger/<str:case_number>/samtale/", act_views.conversation, name="conversation"),
    path("borger/<str:case_number>/kategori/<str:kind>/", act_views.category, name="category"),
    path("borger/<str:case_number>/oplysning/<str:name>/", act_views.particular, name="particular"),
    path("borger/<str:case_number>/forlaengelse/", act_views.extension, name="extension"),
    re_path(
        r"^borger/(?P<case_number>[^/]+)/ret/(?P<table>periode|haendelse)/(?P<fact_id>[0-9]{1,18})/$",
        act_views.correct,
        name="correct",
    ),
    path("borger/<str:case_number>/notat/", act_views.note, name="note"),
    re_path(
        r"^borger/(?P<case_number>[^/]+)/notat/(?P<table>periode|haendelse)/(?P<fact_id>[0-9]{1,18})/$",
        act_views.note,
        name="note_to",
    ),
    path("borger/<str:case_number>/kladde/kasser/", act_views.draft_discard, name="draft_discard"),
    path("kladde/", act_views.draft_keep, name="draft_keep"),
    path("log/", views.unit_log, name="unit_log"),
    path("ordliste/", views.glossary, name="glossary"),
]
