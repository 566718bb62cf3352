"""The second round of trial municipalities (2017-): the North Jutland network of source 003."""

from datetime import date

from humlebi.law.acts import FRIKOMMUNE
from humlebi.law.kinds import Text, Trial

TRIALS = (
    Trial(
        id="frik2-02",
        title=Text(
            "Ledighedsydelse: fritagelse for revurdering i 12. måned inden for 18 måneder",
            "Ledighedsydelse: no reassessment in the 12th month within 18 months",
        ),
        municipalities=("0787", "0840", "0851", "0820", "0849"),
        granted=(date(2018, 7, 1), date(2027, 1, 1)),
        authority="Lov om frikommunenetværk § 9 d (frik2-02)",
        exempts=("vurdering_74c", "revurdering_74c"),
        instead=Text(
            "Om betingelserne for fleksjob er opfyldt, vurderes løbende i kontaktforløbet (LAB § 73 a).",
            "Whether the conditions for a flexible job are met is judged continuously in the contact course (LAB "
            "section 73 a).",
        ),
        conditions=(
            Text(
                "Finder kommunen, at betingelserne ikke længere er opfyldt, skal § 74 c, stk. 2-3, være opfyldt ved "
                "afgørelsen (dog ikke, hvis betingelserne for førtidspension er opfyldt).",
                "If the municipality finds that the conditions are no longer met, section 74 c (2)-(3) must be met at "
                "the decision.",
            ),
            Text(
                "Kontaktforløbet hver tredje måned og rådighedsreglerne i §§ 75-77 gælder uændret.",
                "The quarterly contact course and the availability rules of sections 75-77 hold unchanged.",
            ),
        ),
        evaluation=(
            Text("Løbende ledelsestilsyn", "Continued management supervision"),
            Text(
                "Spørgeskema til rådgiverne, efteråret 2018 og sommeren 2020",
                "Survey of the advisers, autumn 2018 and summer 2020",
            ),
            Text(
                "Gennemsnitlig længde af ledighedsydelse ved start og slut (jobindsats.dk)",
                "Average length of ledighedsydelse at start and end (jobindsats.dk)",
            ),
        ),
        source=FRIKOMMUNE("9 d", "frik-02-ledighedsydelse-74c", seen_in="source 003, application 2"),
        doubt=Text(
            "Ikrafttrædelsen af § 9 d er regnet til 1. juli 2018; teksten er ikke læst ordret. Kilde 003 forudsætter "
            "samtaler hver tredje måned, men BEK 603/2017 § 4 lod fra 1. juli 2017 til 31. december 2023 de samme "
            "kommuner selv bestemme hyppigheden, og § 73 a ophørte med 2019.",
            "The commencement of section 9 d is taken as 1 July 2018; the text has not been read verbatim. Source 003 "
            "presupposes quarterly talks, but order 603/2017 section 4 let the same municipalities set the frequency "
            "from 1 July 2017 to 31 December 2023, and section 73 a ended with 2019.",
        ),
    ),
)
