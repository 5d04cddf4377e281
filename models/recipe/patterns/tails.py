"""What a task may end with and is no date: places, people, purposes, means.

A model that had met few of them took "on the demo laptop" for a date. Patterns as in
``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "ON_WHAT": """
        [on|onto|next to|beside|behind|under|below|above|over|against|across|along|around|inside|
          outside|near|opposite|in front of|on top of|at the back of|at the foot of|at the end of]
        """,
    "SPOT": """
        [wall|door|gate|shelf|counter|desk|table|bench|board|roof|ladder|stairs|window|kerb|fence|
          bridge|stage|bar|till|trolley|pallet|van|trailer|laptop|tablet|printer|screen|server|
          shared drive|intranet|website|wiki|test system|spare phone|second line|ground floor|top
          floor|back row|front page|last page|cover|label|receipt|form|envelope|white board|notice
          board|calendar|rota|landing page|demo machine|old router|big monitor]
        """,
    "ROOM": """
        [hall|kitchen|cellar|attic|store|garage|yard|garden|office|lobby|lift|car park|workshop|
          warehouse|canteen|waiting room|staff room|meeting room|server room|changing room|box
          office|boiler room|showroom|lab|library|drawer|folder|cupboard|safe|fridge|freezer|bin|
          box|bag|boot of the car|spreadsheet|database|ticket|chat|channel|minutes|handbook|
          appendix|contract|newsletter|parish hall|town hall|school|clinic|depot]
        """,
    "PEOPLE": """
        [clients|visitors|guests|members|parents|neighbors|suppliers|drivers|trainees|new people|
          night shift|whole floor|sales team|sponsors|press|jury|inspectors|auditors|volunteers|
          tenants|patients|other branch|sister company|people in {city}|{project} people|board]
        """,
    "EVENT": """
        [show|fair|party|concert|match|trip|exhibition|training|audit|inspection|campaign|launch|
          gala|auction|jubilee|demo|pitch|raffle|open day|road show|photo shoot|{project} project|
          {adjective} {rare}]
        """,
    "PERIOD": """
        [{month}|{day}|the {ordinal}|the {ordinal} of {month}|next week|next month|next year|this
          year|the new year|the first quarter|the second half of the year|the coming season|the
          winter months|the weekend|the holidays|{month} and {month}|the whole of {month}|the next
          three years|the autumn term|the late shift|{number} days|the day after|the launch|the
          next meeting|the first day]
        """,
    "GONE": """
        [last week|last month|last year|{month}|{day}|yesterday|the {ordinal}|the last
          meeting|this morning|the past two years|the first quarter|the old season|the last audit]
        """,
}
LISTS = {
    "TAILS": """
        <ON_WHAT> the <SPOT>

        <ON_WHAT> {thing}

        on the [old|new|spare|other|small|second|{color}|{adjective}|] <SPOT>

        [in|into|from|out of|at|through|to] the [old|new|back|front|main|upstairs|{adjective}|]
          <ROOM>

        [in|into|from|at|to] {thing}

        [to|for|with|from|among|on behalf of|together with|in front of|instead of] the <PEOPLE>

        for the [spring|summer|winter|big|little|annual|joint|next|{city}|{adjective}|] <EVENT>

        for <PERIOD>

        [of|from|about|since] <GONE>

        [about|covering|planned for|due in|called off for|held over from|left over from] <PERIOD>

        [from {day} to {day}|between {month} and {month}|of the {ordinal} and the {ordinal}|to the
          week after|from the {ordinal} onwards|as it was in {month}|like last year|like every
          {month}]

        [about|regarding|because of|in spite of|as part of|in view of] the <EVENT>

        [for|about|against|without|like|instead of|apart from|along with|as well as] {thing}

        [with|without] [a|the] [ladder|drill|brush|hose|trolley|form|signature|stamp|{color} pen|
          screwdriver|spirit level|tape measure|search engine|spreadsheet|test account|second
          person|translator|clean cloth|{rare}]

        by [hand|phone|post|courier|email|bike|train|ferry|registered mail|text message|bank
          transfer|video call]

        by the [door|gate|lift|entrance|window|river|stairs|bus stop|coffee machine|{rare}]

        [in|from|to|near|outside|over in|down in|up in|via] {city}

        [in|at] {other_name}'s [office|garage|workshop|flat|shop|old room|van|garden]

        [with|from|for|to|through|for the sake of] {other_name}

        [for|with|from|to] {other_name} and {other_name}

        [in|into] [English|French|German|Spanish|Japanese|Polish|plain words|two languages|large
          print|{color}|black and white|alphabetical order|a single file|one go|pairs|writing|
          person|advance|bulk|duplicate|the usual format]

        [so that it fits|so that everyone can read it|so it doesn't rattle|to save paper|to keep
          the rain out|to see if it holds|to find the fault|to be on the safe side|to make room|
          to compare the prices|to show to {other_name}]

        as [a backup|a gift|a test|an example|proof|a favor|evidence|a reminder|{rare}|usual|well]

        [at|for] [half price|cost|a discount|no charge|the members' rate|{number} euros|{number}
          pounds a head]

        [for|with|to] [{number}|all|both|some|most of the|at least {number}] [people|guests|
          children|visitors|teams|households|machines|rooms|customers]

        [against|according to|in line with|under] the [rules|budget|contract|drawing|guidelines|
          plan|checklist|new law|house rules]

        [onto|off|from|to] the [train|bus|ship|lorry|platform|island|list|agenda|menu|map|wing]
        """,
}
