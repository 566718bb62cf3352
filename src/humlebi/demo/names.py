"""Names for people who do not exist: given names used in Denmark, and surnames that nobody is likely to bear.

The surnames are insects, wild plants and weather, so that a list of demo citizens cannot be taken for real
people. Common Danish family names appear only as middle names, so that a search for "østergaard" has somebody
to find.
"""

from __future__ import annotations

from humlebi.demo.chance import Dice

WOMEN = (
    "Agnieszka", "Aisha", "Alma", "Amira", "Anette", "Anne", "Asta", "Ayşe", "Bente", "Birgit", "Camilla",
    "Clara", "Dorthe", "Ellen", "Emma", "Fatima", "Freja", "Gitte", "Hanne", "Helle", "Ida", "Inger", "Jette",
    "Josefine", "Karin", "Kirsten", "Laila", "Line", "Lærke", "Maja", "Mariam", "Mette", "Nadia", "Olena",
    "Pernille", "Rikke", "Samira", "Signe", "Solvej", "Sofie", "Susanne", "Tove", "Ulla", "Vibeke", "Yasmin",
    "Zahra", "Åse",
)  # fmt: skip
MEN = (
    "Abdi", "Ahmed", "Ali", "Anders", "Andrzej", "Arne", "August", "Bjarne", "Carsten", "Christian", "Elias",
    "Erik", "Finn", "Flemming", "Frederik", "Gunnar", "Hans", "Hassan", "Henrik", "Ibrahim", "Jens", "Jesper",
    "Jørgen", "Kasper", "Kim", "Lars", "Magnus", "Mehmet", "Mohammed", "Morten", "Niels", "Oleksandr", "Ole",
    "Oscar", "Palle", "Peter", "Piotr", "Poul", "Rasmus", "Søren", "Thanh", "Thomas", "Troels", "Valdemar",
    "Viggo", "Yusuf", "Åge",
)  # fmt: skip
MIDDLE = ("Østergaard", "Nørgaard", "Søndergaard", "Kjær", "Møller", "Lind", "Holm", "Dahl", "Bæk", "Ågård")
SURNAMES = (
    "Anemone", "Blåfugl", "Blåklokke", "Brombær", "Dagpåfugleøje", "Dueurt", "Engblomme", "Forglemmigej",
    "Fredløs", "Græshoppe", "Guldvinge", "Humlebi", "Hyldeblomst", "Højsommer", "Kornblomst", "Kærmysse",
    "Køllesværmer", "Lungeurt", "Løvetand", "Mariehøne", "Morgendis", "Mælkebøtte", "Natviol", "Nordenvind",
    "Nældevinge", "Perlemorsky", "Regnbue", "Rimfrost", "Røllike", "Sankthansorm", "Skovsyre", "Skyfrit",
    "Snefnug", "Solstrejf", "Sommerregn", "Støvregn", "Svirreflue", "Tusindfryd", "Vandnymfe", "Vintergæk",
    "Ærenpris", "Ørnebregne", "Østenvind", "Åkande", "Ådue",
)  # fmt: skip
STREETS = (
    "Bistadevej", "Blomstervænget", "Brombærstien", "Engdraget", "Havtornvej", "Humlevænget", "Hyldebærgade",
    "Kløvermarken", "Lyngstien", "Lærkeslaget", "Nektarvej", "Pollengade", "Tusindfrydsvej", "Vingesvinget",
    "Æblehaven", "Ørnebregnevej", "Åkandestræde",
)  # fmt: skip
TOWN = "9999 Humleby"  # the highest Danish postcode in use is 9990
MIDDLE_SHARE = 0.35


def full_name(dice: Dice, *, woman: bool) -> str:
    given = dice.pick(WOMEN if woman else MEN)
    middle = f" {dice.pick(MIDDLE)}" if dice.chance(MIDDLE_SHARE) else ""
    return f"{given}{middle} {dice.pick(SURNAMES)}"


def address(dice: Dice) -> str:
    return f"{dice.pick(STREETS)} {dice.between(1, 98)}, {TOWN}"
