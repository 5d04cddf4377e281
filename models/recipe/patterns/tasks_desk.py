"""Tasks of people with a desk: software, money, events, figures, lessons, clubs.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "CODE": """
        [login page|checkout|search box|payment service|import script|export job|nightly build|
          test suite|staging server|mail server|message queue|database|cache|dashboard|settings
          screen|mobile app|installer|update check|crash reporter|error log|feature flag|landing
          page|cookie banner|password reset|sign up form|billing module|reporting tool|scheduler|
          file upload|video player|chat widget|user database|access rights|firewall|backup job|
          load balancer|release branch|demo data|test environment|license key|style guide|icon
          set|color scheme|start page|booking system|timesheet tool|stock system|ticket system|
          intranet|wiki|shop system|address book|shared calendar|customer portal|sensor firmware|
          control unit|driver|API|{rare} module|{project} server|{project} app|{project} branch]
        """,
    "MONEY": """
        [travel expenses|petty cash|membership fees|ticket money|invoices|overtime|deposits|
          donations|grant money|raffle takings|bar takings|unpaid bills|tax return|payroll|bank
          statements|receipts|budget for {month}|{project} budget|cash box|bonus payments|license
          fees|school fund|cost centers|price list|insurance premium|hourly rates|sponsorship
          money|direct debits|standing orders|VAT return|year end accounts|quotes|savings|rent
          arrears]
        """,
    "EVENT": """
        [open day|summer fair|barn dance|away weekend|charity run|annual dinner|christening|school
          play|book sale|quiz night|food festival|trade fair|concert in {city}|prize giving|
          sponsored walk|wine tasting|ward party|ribbon cutting|carnival float|cup final|choir
          tour|science week|sports day|farewell do|wedding|harvest supper|street party|career day|
          hackathon|product launch|shareholder meeting|press briefing|staff outing|retreat|
          {project} launch|{rare} fair|{number} year anniversary|team lunch|ski trip|field trip|
          regatta|bake sale|film night|flower show|fun run]
        """,
    "FINDING": """
        [usage figures|survey answers|soil samples|blood results|sales figures|exam marks|
          complaints|error reports|energy readings|milk yields|rainfall figures|visitor numbers|
          ticket sales|test results|interview tapes|sensor readings|stock levels|attendance lists|
          applications|tender offers|comments from {city}|{month} figures|{rare} samples|{rare}
          data|measurements|photos of the damage|delivery times|staff turnover figures|old
          minutes|membership records|wish lists|feedback forms|traffic counts|maintenance logs|
          accident statistics|{project} results]
        """,
}
LISTS = {
    "TASKS": """
        [fix|debug|test|restart|reboot|update|upgrade|patch|rewrite|refactor|redesign|document|
          remove|retire|switch off|roll back|roll out|deploy|ship|release|monitor|profile|speed
          up|migrate|back up|restore|harden|translate|configure|set up|tear down|clean up|lock
          down|unlock|merge|rebase|review|look into|dig into|poke around in|take apart|rip out|
          swap out|phase out|wire up|hook up|turn on|turn off|scale up|scale down|load-test|
          smoke-test|tidy up|tune|rename|mock up|prototype|sketch|demo|freeze|branch off|open up|
          try out|get rid of|work on|finish|rebuild|reinstall|benchmark|audit|simplify|untangle|
          bring back|keep an eye on|write tests for|write a guide for|find an owner for|cut the
          cost of|add logging to|add a dark mode to|add an undo button to|get to the root of the
          crash in|reproduce the bug in|close the hole in|raise a ticket for the|count the clicks
          on] the [|||||old |new |{city} ]<CODE>

        [move|connect|point|port|migrate|switch|link|copy|hook up] the <CODE> to [the new cluster|
          the cloud|version {number}|the test server|the {project} account|a cheaper plan|the
          other data center|the backup line|the new framework|the {city} network|the {rare}
          server]

        [push a hotfix|cut a release|tag version {number}|squash the commits|bump the version
          number|rotate the keys|revoke {other_name}'s access|create an account for {other_name}|
          reset {other_name}'s password|order a new laptop for {other_name}|close the stale
          tickets|triage the new bugs|groom the backlog|write the release notes|rerun the failed
          tests|pin the dependencies|drop the old table|add an index on the order number|turn on
          two factor login|whitelist the office in {city}|renew the certificate|unsubscribe from
          the old service|archive the {project} repository|pair with {other_name} on the parser|
          review {number} pull requests|wireframe the new menu|run a usability test with {number}
          people|record a screencast|localize the app for {city}|mute the noisy alerts|draw a
          diagram of the data flow|get the build green again|delete the test accounts|set up
          single sign on|do a dry run of the restore|write a post mortem|hand over the pager to
          {other_name}|clear the print queue|swap the dead hard disk|label the network cables|map
          the wireless dead spots]

        [pay|pay in|pay back|count|check|reconcile|total up|add up|enter|book|transfer|collect|
          chase|chase up|claim back|work out|calculate|estimate|audit|cut|freeze|double|halve|cap|
          raise|lower|settle|report|forecast|recalculate|explain|write off|put aside|bank|sort
          out|look over|go through|approve|split|publish|hand over|keep track of|draw up|file|
          close off|clear|process|post|tot up|balance] the [|||||new |outstanding |last |{city}
          ]<MONEY>

        [open an account|apply for a grant|ask for a discount|get {number} quotes|pay {number}
          hundred euros|raise {number} thousand euros|send an invoice|send a reminder|set a price|
          find a sponsor|get a loan|take out insurance|put down a deposit|claim the money back|ask
          for extra funding|set up a direct debit|cancel the subscription|stop the payment|cut the
          costs by {number} percent|add {number} percent for tips|open the bidding at {number}|
          spend the rest] [|||for the <EVENT>|for the {project} project|for the roof repairs|for
          {other_name}|with the bank in {city}|for the new minibus|for the {rare}]

        [plan|organize|run|host|advertise|promote|cancel|postpone|film|photograph|open|cater for|
          decorate the hall for|find a date for|find helpers for|sell tickets for|print posters
          for|make a poster for|book a band for|get a license for|do the seating for|hire a coach
          for|design a logo for|find a host for|bake for|set up for|clear up after|help out at|
          take the money at|do the lights for|do the sound for|speak at|represent us at|write a
          report on|put on|lay on|budget for|draw up a plan for|put together a team for|line up
          speakers for|look for a venue for|get the word out about|borrow a tent for|dress the
          windows for|sign up for|send a delegate to|register {number} people for|drum up interest
          in|invite {other_name} to|send out invitations to|count the bookings for|update the web
          page for|order the drinks for|write to the press about] the <EVENT>

        [book|reserve|hire|rent|find|look at|look for|visit|measure|arrange|sort out|scout out|
          cancel|swap] [a room for {number}|the town hall|a marquee|the church hall|a coach to
          {city}|{number} hotel rooms|a pianist|a first aider|a clown|a caterer|a portable stage|a
          snow machine|the squash court|{number} round tables|a minibus with a driver|a quiet
          corner|an interpreter|a babysitter|the big lecture theater|a cottage by the sea|a stall
          near the entrance|a lane at the pool|a photographer|a fire eater|{number} portable
          toilets|a generator] for the <EVENT>

        [collect|gather|analyze|compare|plot|chart|graph|tabulate|enter|type in|digitize|clean up|
          clean|go through|look at|sift through|pore over|double-check|check|verify|summarize|
          write up|present|publish|print|sort|rank|group|count|average|map|sample|anonymize|
          archive|back up|share|send round|pull|pull out|dig out|export|import|request|chase|
          interpret|evaluate|weigh up|draw conclusions from|hand over|keep|throw out|recheck|redo|
          correct|extract|download|label|merge|cross-check|discuss|log|bring along] the [|||||raw
          |latest |old |first |missing |{city} ]<FINDING>

        [calibrate the scales|run the gel again|dilute the samples|order a new centrifuge tube
          rack|autoclave the flasks|label the vials|culture the cells|split the cells|freeze the
          leftover enzyme|book time on the microscope|replace the vacuum pump|align the laser|
          repeat the control run|write the methods section|submit the abstract to the conference
          in {city}|reply to the reviewers|redraw figure {number}|renew the ethics approval|
          recruit {number} test subjects|blind the samples|dispose of the solvents|check the eye
          wash|defrost the freezer|grind the soil samples|measure the {rare} again|fit a curve to
          the data|reference the older study|ask {other_name} for the raw files|plate out the
          yeast|log the temperature|keep a lab book|top up the liquid nitrogen|train {other_name}
          on the spectrometer|clean the beam line|weigh the filters|photograph the slides|sequence
          the {rare}]

        [mark the essays|set the exam|photocopy the worksheets|book the coach for the trip|collect
          the consent forms|phone the parents of the twins|swap lessons with {other_name}|
          supervise the detention|invigilate the maths exam|order the set texts|write the reports
          for class {number}|put up the wall display|run the chess club|cover the {month} duty|
          plan the reading week|meet the new pupils|ask the caretaker for a key|pick the team
          captains|read the play with class {number}|arrange work placements in {city}|nominate a
          student for the prize|update the class list|hand back the homework|take the register|
          bring in a guest speaker|find a tutor for {other_name}|choose the songs for assembly|
          grade the lab reports|set up the language lab|lend {other_name} the textbook|teach the
          {rare} unit|moderate the coursework|move the piano into the gym|write a school song]

        [hire|interview|train|replace|recruit|look for|find|bring in|sign up|take on|advertise
          for|write to|vet|shortlist|meet|appoint|induct|line up|search for|get hold of] [a temp|a
          new cook|a bookkeeper|two lifeguards|a night nurse|a second driver|{number} pickers|a
          goalkeeper coach|a part time gardener|an apprentice|a web designer|a speech therapist|a
          stand in for {other_name}|a data analyst|a shop assistant|a bass player|a harvest crew|a
          structural engineer|a substitute teacher|a locksmith|{number} stewards|an accountant|a
          project lead|a child minder|a replacement goalkeeper|a Santa for the party|a {rare}
          specialist|a tester|a bricklayer|a mediator]

        [draw up|make|draft|write|put together|start|keep|update|print|share|post|check|finish|
          expand|cut down|go through|work through|circulate|agree] a [|||short |full |new |proper
          ]list of [open questions|missing tools|the risks|possible venues|things to pack|all the
          keys|who is on holiday|the volunteers|allergies|the passwords|spare parts|must see
          places in {city}|songs|the repairs|people to thank|the members|props|suppliers|
          witnesses|the {rare} types|dates|frequently asked questions|candidates|books to buy|
          unpaid fees|items for the auction]

        [think up a name for the newsletter|come up with a slogan|pick a winner|choose a color for
          the doors|vote on the logo|toss a coin for the last seat|count the votes|propose a new
          chairman|step down as treasurer|stand for the committee|take the minutes|keep the time|
          read out the rules|propose a toast|write the speech for {other_name}|find a present for
          {other_name}|pass the hat around|keep the guest of honor busy|propose {other_name} as
          captain|second the motion|lay a wreath|ring the bell|blow up the balloons|judge the
          cakes|call the bingo numbers|lead the singing|carry the flag|hold the ladder|guard the
          cloakroom|say grace|welcome the guests from {city}|hide the eggs|light the bonfire|stay
          behind and ~lock up|do the washing up|form a small group|split into {number} teams|hold
          an extra session|agree on the ground rules|set aside an hour a week]
        """,
}
