"""The words that fill the sentences of the synthetic meetings; written for this project."""

from functools import cache


def bars(text: str) -> tuple[str, ...]:
    """Split a text at its bars and close up the white space of every part."""
    return tuple(" ".join(part.split()) for part in text.split("|"))


NAMES = tuple(
    """Ana Ben Carla David Elena Farid Grace Hugo Ines Jack Kira Liam Maya Noah Olga Paul Quinn
    Rosa Sam Tara Umar Vera Will Xenia Yusuf Zoe Alice Boris Chloe Dana Erik Fatima George Hana
    Ivan Julia Karl Lena Marco Nina Oscar Priya Ravi Sofia Tom Ursula Victor Wendy Yara Anders
    Bianca Cyrus Daria Emil Freya Gita Henry Isla Jonas Katya Lucas Mina Nadia Owen Petra Rafael
    Sarah Theo Valerie Walter Amir Bella Conrad Diego Esther Felix Gloria Helen Igor Jasmine Kevin
    Laura Martin Naomi Oliver Paula Robert Stella Tobias Maria Peter Susan James Linda Mark Anita
    Frank Claire Simon Julie Steve Emma Daniel Rachel Michael Joan Anna Lisa Max Leo Kate Lucy
    John Mary Nora Philip Ruth Sandra Thomas Andrew Barbara Carl Diana Edward Fiona Greg""".split()
)
SYLLABLES = (
    "ba be bo da de di do fa fe ga ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe "
    "ra re ri ro sa se si so ta te ti to va ve vi vo za ze zi zo sha cha tha"
).split()
NAME_ENDINGS = "n s l r ra na la m th ck ne d".split()
PROJECTS = tuple(
    """Atlas Beacon Comet Delta Echo Falcon Granite Harbor Iris Jupiter Kestrel Lantern Meridian
    Nimbus Orchid Phoenix Quartz Raven Summit Tundra Unity Vector Willow Zenith Aurora Bridge
    Canyon Dolphin Ember Forest Glacier Horizon Indigo Jasper Keystone Lotus Maple Neptune Onyx
    Pioneer Ridge Sparrow Topaz Voyager""".split()
)
CITIES = tuple(
    """Berlin Madrid Lisbon Paris Vienna Oslo London Dublin Boston Chicago Denver Seattle Toronto
    Lyon Milan Zurich Prague Warsaw Athens Helsinki Munich Hamburg Rome Geneva""".split()
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
MONTHS = tuple(
    """January February March April May June July August September October November
    December""".split()
)
ORDINALS = tuple(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fifteenth sixteenth eighteenth twentieth""".split()
)
NUMBERS = bars(
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|"
    "twenty five|thirty|forty|fifty|sixty|seventy five|eighty|ninety|one hundred|two hundred|"
    "three hundred|five hundred"
)
DIGITS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15", "eighteen": "18",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "eighty": "80",
    "ninety": "90",
}  # fmt: skip

VERBS = {  # base form -> past form, by the kind of object they take
    "paper": """send sent|prepare prepared|review reviewed|update updated|write wrote|
        finish finished|
        print printed|translate translated|share shared|upload uploaded|sign signed|check checked|
        correct corrected|approve approved|copy copied|proofread proofread|publish published|
        draft drafted|read read|archive archived|file filed|look at looked at|
        go through went through|
        put together put together|work on worked on|bring brought|hand in handed in""",
    "people": """call called|contact contacted|email emailed|meet met|invite invited|ask asked|
        thank thanked|remind reminded|visit visited|talk to talked to|speak to spoke to|
        write to wrote to|inform informed|get back to got back to|follow up with followed up with|
        pay paid|train trained|check with checked with""",
    "goods": """order ordered|buy bought|pick up picked up|repair repaired|replace replaced|
        test tested|
        pack packed|ship shipped|install installed|clean cleaned|count counted|return returned|
        bring brought|get got|rent rented|set up set up|move moved|carry carried|sell sold|
        collect collected|measure measured|unpack unpacked|label labelled|store stored""",
    "plans": """book booked|reserve reserved|schedule scheduled|cancel cancelled|organize organized|
        plan planned|arrange arranged|confirm confirmed|move moved|set up set up|prepare prepared|
        announce announced|pay for paid for|take care of took care of""",
    "software": """fix fixed|test tested|restart restarted|update updated|install installed|
        check checked|
        debug debugged|replace replaced|document documented|remove removed|rewrite rewrote|
        deploy deployed|monitor monitored|look into looked into""",
    "answers": """find found|collect collected|compare compared|look for looked for|list listed|
        gather gathered|choose chose|suggest suggested|get got|search for searched for""",
}
OBJECTS = {
    "paper": """the revised budget|the meeting notes|the signed contract|the final invoice|
        the sales figures|the survey results|the updated schedule|the cost estimate|
        the draft agenda|
        the customer list|the test report|the design files|the reference letters|the slides|
        the training material|a short proposal|the launch checklist|the quarterly report|
        a risk assessment|the interview questions|the press kit|the contract|the security report|
        the job applications|the new design|the pricing table|the test plan|the draft policy|
        the privacy notice|the price list|the documentation|the user guide|the announcement|
        a summary|the blog post|the job description|the incident report|the thank you note|
        the newsletter|the flyer|the brochure|the poster|the guest list|the seating plan|the manual|
        the {rare} report|the {rare} list|the {rare} file|the {rare} contract|the {rare} plan|
        the {rare} form|the packing list|the floor plan|the travel plan|the expense report|
        the numbers for {month}|the offer from {city}|the letter|the presentation|the forecast|
        the {project} report|the {project} plan|the insurance form|the drawing|the travel receipts|
        the menu|the quote|the timetable|the invitation|the photos|the map""",
    "people": """the supplier|the landlord|the insurance company|the client in {city}|
        the printing shop|
        the bank|the catering service|the legal team|the hotel|the shipping company|
        the press office|
        our partner in {city}|the support team|the building manager|the trade show organizers|
        the three best candidates|the electrician|the new customer|the designer|the photographer|
        the {rare} supplier|the {rare} people|the auditors|the accountant|the factory|{name}|
        {other_name} from {city}|the {project} team|the agency|the translator|the tax office|
        the warehouse|the office in {city}|the travel agency|the volunteers|the courier|
        the two students|the trainer|the lawyer|the organizers|the plumber|the driver""",
    "goods": """new laptops|the replacement parts|more paper|{number} extra monitors|
        the safety equipment|the spare batteries|the office chairs|a new projector|{number} flyers|
        {number} badges|the banner|the samples|the old printers|the coffee machine|the boxes|
        {number} {rare} parts|the {rare} machine|a new {rare}|the {rare} boxes|the display|
        the screens|the cables|the lamps|two tables|{number} chairs|the tools|the keys|
        the business cards|the shirts|the brochures|{number} sample bags|the carpet|the microphones|
        the camera|the first prototype|the pens|some snacks|the shelves|the car|the desk|
        the power adapters|the tablet|the sign|the packages|the big tent|the plants|the water|
        {number} cups|the paint|the fridge|the speakers""",
    "plans": """the meeting room|the flights to {city}|the hotel for the team|the conference booth|
        a table for {number}|the training room|the moving truck|a follow up meeting|the interviews|
        the maintenance window|a call with the auditors|the customer workshop|the team training|
        the next review|the train tickets|the rehearsal|the dinner|a demo for the client|
        the visit to {city}|the {rare} workshop|the {rare} training|the {project} review|
        the hotel rooms|the rental car|the photo session|the site visit|the farewell party|
        the lunch|the van|the transport|the taxi|the delivery|the next call with {name}|
        the stand|a test run""",
    "software": """the login bug|the broken link|the payment error|the slow search page|
        the data export|the mail server|the printer|the crash on startup|the time zone problem|
        the website|the backup|the new release|the payment flow|the mobile layout|the alarm system|
        the data import|the {rare} server|the {rare} page|the {rare} module|the {project} server|
        the calendar|the help page|the customer database|the network|the door lock|the web shop|
        the order form|the password page|the phone system|the demo|the demo laptop""",
    "answers": """a second supplier|a larger room|a new trainer|a cheaper hosting plan|
        a replacement speaker|{number} volunteers|a local partner|the customer feedback|
        the missing receipts|the usage numbers|the team photos|the signed forms|the expense reports|
        three offers|the prices|the delivery dates|the license terms|the stock levels|
        a {rare} expert|the {rare} numbers|a better {rare}|the addresses|a good restaurant|
        the names of the guests|a parking space|a driver for {day}|the open questions|
        a new date|a quiet room|the best photos|the opening hours|a storage room in {city}""",
}
TASK_TAILS = bars(
    """for the {project} project|for the {city} office|for {other_name}|with {other_name}|
    for the trade show|for the client|for the workshop|in {city}|for the board|to the whole team|
    for the new office|for the team|to {other_name}|to the client|about {topic}|about the {rare}|
    from {city}|for the booth|with the customer|for {month}"""
)

DUES = bars(
    """by {day}|by {day}|by {day}|by the end of {month}|by next {day}|by the {ordinal} of {month}|
    before lunch|before the next meeting|before the launch|before the holidays|
        by the end of the week|
    this week|next week|today|tomorrow|this afternoon|by tomorrow|by {day} morning|by {day} evening|
    by noon|by {month}|by the end of the day|by the end of the month|before {day}|on {day}|tonight|
    by tomorrow morning|by next week|before the trade show|in {month}|by the {ordinal}|
    within two weeks|in the next {number} days|after lunch|until {day}|until the end of {month}|
    tomorrow morning|next {day}|by {ordinal} of {month}|before the end of the month|
        after the meeting|
    first thing tomorrow|at the latest on {day}|later today|by midday|this {day}"""
)
COLORS = ("blue", "green", "red", "white", "black", "yellow", "grey", "orange")
WORDS = {  # what a slot of that name is filled with
    "project": PROJECTS, "city": CITIES, "day": DAYS, "month": MONTHS, "ordinal": ORDINALS,
    "number": NUMBERS, "color": COLORS,
}  # fmt: skip
FILLERS = ("um", "uh", "like", "you know", "well", "so", "er")
TOPICS = bars(
    """the quarterly budget|the website redesign|the mobile app|the hiring plan|the product launch|
    customer support|the security audit|the office move|the marketing campaign|the data migration|
    the sales pipeline|the annual report|the training program|the supplier contract|
    the new warehouse|the pricing model|the conference booth|the user survey|
    the onboarding process|the release schedule|the travel policy|the backup system|
    the payment system|the partner program|the factory upgrade|the test results|the energy bill|
    the delivery delays|the insurance renewal|the customer complaints|the trade show|the newsletter|
    the design review|the maintenance window|the roadmap|the search feature|the login problems|
    the printer lease|the summer party|the quality checks|the battery tests|the translation work|
    the inventory count|the network upgrade|the phone system|the returns process|
    the internship program|the patent filing|the press release|the vendor selection|the booth|
    our budget|the flyers and the posters|travel and hotels|the product demo|the open positions|
    the holiday schedule|the cleaning service|the company cars|the shop in {city}|
    the {project} project|the {project} release|the {rare} project|the {rare} problem|
    the plan for {month}|the visit from {city}|the customers in {city}|the parking spaces|
    the team event|the kitchen|the heating|the photos for the website|the order system|
        the samples"""
)


@cache
def verbs_of(kind: str) -> tuple[tuple[str, str], ...]:
    """Pairs (base, past) of one kind of verb."""
    pairs = []
    for entry in VERBS[kind].split("|"):
        words = entry.split()
        half = len(words) // 2
        pairs.append((" ".join(words[:half]), " ".join(words[half:])))
    return tuple(pairs)


@cache
def objects_of(kind: str) -> tuple[str, ...]:
    """What such verbs can be done to."""
    return bars(OBJECTS[kind])
