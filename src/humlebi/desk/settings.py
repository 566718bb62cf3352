"""Everything that differs between one desk and another, in one file; the defaults are safe and need no network."""

from __future__ import annotations

import os
from pathlib import Path

from csp.constants import NONE, SELF

from humlebi.desk.database import database, secret_key
from humlebi.desk.environment import HERE as THIS_MACHINE
from humlebi.desk.environment import told

HERE = Path(__file__).resolve().parent
TOLD = told()
HTTPS = TOLD.https

DEBUG = TOLD.debug
SECRET_KEY = secret_key()
ALLOWED_HOSTS = [*THIS_MACHINE, *TOLD.hosts]
CSRF_TRUSTED_ORIGINS = [f"https://{name}" for name in TOLD.hosts]
INTERNAL_IPS: list[str] = []

INSTALLED_APPS = [
    "humlebi.desk.access",
    "humlebi.desk.casework",
    "humlebi.desk.law",
    "humlebi.desk.jobs",
    "humlebi.desk.steering",
    "humlebi.desk.organisation",
    "humlebi.desk.tasks",
    "humlebi.desk.intake",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "humlebi.desk.compression.Compressed",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "humlebi.desk.casework.lapsed.LogInAgain",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "humlebi.desk.access.idle.EndsIdleSessions",
    "humlebi.desk.access.caller.KnowsItsCaller",
    "humlebi.desk.access.headers.PrivatePages",
    "humlebi.desk.access.readonly.ReadOnlyGet",
    "humlebi.desk.public.PublicPages",
]

ROOT_URLCONF = "humlebi.desk.urls"
WSGI_APPLICATION = "humlebi.desk.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
            ],
            "builtins": ["humlebi.desk.law.templatetags.law_words", "humlebi.desk.casework.templatetags.words"],
        },
    }
]

DATABASES = {"default": database(os.environ.get("HUMLEBI_DATABASE_URL"))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Two processes must count failed log-ins together, so the cache that counts them is a table.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "desk_cache",
        # A full table forgets its oldest lines: with few, whoever tries many names would be forgotten.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
}

# The demo's password is printed for everybody to read: it opens nothing that others than this machine can reach.
DEMO_PASSWORD_OPENS = TOLD.local

AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = ["humlebi.desk.access.accounts.StaffLogIn"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "humlebi.desk.access.passwords.NotTheDemos"},
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
LOGIN_URL = "account_login"
# How many proxies stand before the desk: so many addresses of X-Forwarded-For are believed, counted from the last.
ALLAUTH_TRUSTED_PROXY_COUNT = TOLD.proxies
LOGIN_REDIRECT_URL = "front"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "humlebi.desk.access.accounts.StaffAccounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_FORMS = {
    "login": "humlebi.desk.access.forms.LogIn",
    "change_password": "humlebi.desk.access.forms.ChangePassword",
}
# The library's own limits lock out the owner of a name, and a whole office; access.attempts has better ones.
ACCOUNT_RATE_LIMITS = {
    "login": None,
    "login_failed": None,
    "humlebi_pair": "5/300s/key",
    "humlebi_known": "60/300s/key",
    "humlebi_unknown": "10/300s/key",
    "humlebi_address": "50/300s/key",
    "humlebi_name": "100/3600s/key",
}

SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_IDLE = 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "humlebi.desk.errors.csrf_failed"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SECURE = HTTPS
LANGUAGE_COOKIE_AGE = 365 * 24 * 60 * 60

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LANGUAGE_CODE = "da"
LANGUAGES = [("da", "Dansk"), ("en", "English")]
LOCALE_PATHS = [HERE / "locale"]
FORMAT_MODULE_PATH = ["humlebi.desk.formats"]
USE_I18N = True
USE_THOUSAND_SEPARATOR = True
USE_TZ = True
TIME_ZONE = "Europe/Copenhagen"

STATIC_URL = "static/"
STATICFILES_DIRS = [HERE / "static"]
# Files are served as they lie in the package: nothing has to be collected before the first start.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 60 * 60

EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
# A note that is too long to be saved is still to be read, kept and answered.
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

# Pages that are the same for everybody until the law changes.
PUBLIC_PAGES = ("/lov/", "/ordliste/")

# Long work, by name: the function that does it. Apart: in a process of its own, so that no page waits for it.
JOBS: dict[str, str] = {"comparison": "humlebi.desk.steering.compared.compared"}
JOBS_APART = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "masked": {"()": "humlebi.desk.masking.Masked"},
        "line": {"()": "humlebi.desk.masking.OneLine"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "masked"},
        "line": {"class": "logging.StreamHandler", "formatter": "line"},
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "waitress": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "waitress.queue": {"level": "ERROR"},  # that somebody waits a moment for a thread is no news
        # What anybody may send (a strange host, a form without end): one line, and no way through the program.
        "django.security": {"handlers": ["line"], "propagate": False},
    },
}
