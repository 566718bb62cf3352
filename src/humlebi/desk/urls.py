"""Every address of the desk."""

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path

from humlebi.desk.languages import set_language

handler400 = "humlebi.desk.errors.bad_request"
handler403 = "humlebi.desk.errors.forbidden"
handler404 = "humlebi.desk.errors.not_found"
handler500 = "humlebi.desk.errors.failed"

urlpatterns = [
    path("", include("humlebi.desk.casework.urls")),
    path("", include("humlebi.desk.law.urls")),
    path("", include("humlebi.desk.steering.urls")),
    path("", include("humlebi.desk.organisation.urls")),
    path("", include("humlebi.desk.tasks.urls")),
    path("", include("humlebi.desk.intake.urls")),
    path("", include("humlebi.desk.access.urls")),
    path("sprog/", login_not_required(set_language), name="set_language"),
]
