"""Tasks as they are said where paper and screens rule, one pattern for each kind of place.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "TASKS": """
        [cost the second option|circulate the KPI report|forward the NDA to legal|get the PO
          number from procurement|raise the purchase order|chase HR for the contract|log the
          change request|update the RAID log|refresh the org chart|book annual leave for the team|
          approve the timesheets|nominate a fire warden|order business cards for {other_name}|redo
          the slides for the board pack|present the roadmap at the town hall|brief the new
          managing director|write to the shareholders|shortlist three agencies|negotiate the exit
          clause|renegotiate the rent|terminate the old contract|map the approval process|
          benchmark us against {number} competitors|run the numbers again|run it by compliance|
          sign off on the travel request|escalate the dispute to head office|document the
          handover|consolidate the forecasts|align the targets with {city}|carve out a budget for
          training|fill the vacancy in {city}|advertise the internship|reply to the whistleblower|
          update the job grades|host the visitors from {city}|set up an out of office reply|check
          the small print|pull the figures for the board]

        [call back the angry customer|refund order number {number}|apologize for the delay|write a
          canned reply|update the FAQ|merge the duplicate tickets|escalate the outage|close the
          chat for the night|translate the complaint from {city}|measure the waiting times|listen
          to {number} recorded calls|coach the new agents|send a goodwill voucher|reset the
          voicemail|staff the hotline|extend the warranty for {other_name}|log the serial number|
          ask the customer for screenshots|reroute the calls to {city}|send a replacement part|
          answer the one star review|unblock the account|call {number} lapsed customers|ask happy
          customers for a review|prepare a script for difficult calls|record a new greeting|track
          the lost parcel|compensate the guests from room {number}]

        [write the product page|shoot the teaser|cut the trailer to {number} seconds|schedule the
          posts|reply to the comments|pitch the story to the local paper|plan the photo shoot|hire
          a copywriter|pick a headline|buy ads in {city}|pause the campaign|test two subject
          lines|clean the mailing list|write alt texts for the pictures|brief the illustrator|get
          the photo rights|order {number} tote bags|redesign the stand|segment the newsletter
          readers|record a podcast with {other_name}|interview a happy customer|print the roll-up
          banner|find three influencers|monitor the hashtag|write a case study about {city}|
          measure the click rate|approve the artwork|refresh the brand guide|book a billboard in
          {city}|drop the old slogan|draft an opinion piece|retouch the portraits]

        [qualify the leads|send a quote to the hospital in {city}|follow up the trade fair
          contacts|prepare the pitch for the bank|log the calls in the CRM|offer them {number}
          percent off|close the deal with the hotel chain|visit the dealer in {city}|ship demo
          units to {number} prospects|build a price calculator|win back the brewery|hand the
          account over to {other_name}|ask for the decision maker|draw up a frame contract|upsell
          the service plan|map the territory|send samples to the bakery chain|update the pipeline|
          prepare the renewal for the city of {city}|arrange a reference call|chase the signed
          order|set a floor price|check their credit rating|thank them with a hamper|write a thank
          you note after the visit|learn what their rival charges]

        [file the motion|draft the appeal|check the bylaws|register the trademark|witness the
          signature|serve the notice|review the terms of use|get a power of attorney|look up the
          precedent|settle out of court|redact the names|archive case number {number}|request an
          extension from the court|take a statement from {other_name}|draft a reply to their
          lawyer|prepare the witnesses|notarize the deed|update the cookie policy|delete the
          personal data|answer the subject access request|report the data breach|check the patent
          database|translate the verdict|collect evidence for the hearing|assess the liability|
          write a cease and desist letter|insure the collection|claim for the water damage|have
          the will read]

        [publish the notice of the meeting|put the petition on the agenda|consult the residents of
          {city}|repaint the zebra crossing|grit the school run|answer the letter from the
          ministry|second {other_name}'s motion|fix the potholes in the high street|close the
          street for the market|award the contract for the playground|extend the bus line to the
          hospital|plant {number} trees along the river|fund the youth club for another year|check
          the planning objections|put up speed signs outside the school|reopen the public toilets|
          license the food stalls|rename the square|survey the cyclists|prepare the by-election|
          swear in the new members|count the ballot papers|draft the bylaw on dogs|fine the
          fly-tippers|clear the storm drains|light the underpass|apply for the flood money|list
          the old mill|lower the curb outside the library|audit the parish accounts|staff the
          polling station|invite the mayor of {city}|map the empty shops|reply to the heritage
          board]

        [train the model on the new data|label {number} images|clean the outliers|rerun the
          regression|tune the threshold|compare it with the baseline|write up the error analysis|
          profile the slow query|cache the results|shard the table|backfill the {month} data|
          version the data set|plot the residuals|sample {number} rows by hand|check the units|
          deduplicate the addresses|impute the missing values|build a dashboard for {other_name}|
          automate the weekly export|schedule the nightly job|rewrite the notebook as a script|
          spot-check the forecasts|explain the spike in {month}|set up an alert for bad data|
          anonymize the patient IDs|compress the archive|get read access for {other_name}|
          normalize the date formats|join the two tables|validate the survey weights]

        [phish our own staff as a test|patch the VPN|scan the network|change the admin password|
          revoke the old badges|encrypt the laptops|wipe the stolen phone|block the suspicious
          address|update the virus scanner|review the firewall rules|run a tabletop exercise|
          rotate the API keys|close port {number}|write an incident timeline|check who logged in
          from {city}|disable the guest account|back up the phone system|train the staff on
          phishing|order privacy screens|lock the server room|pen-test the portal|remove the
          sticky note with the password|quarantine the infected machine|sign the audit log|test
          the fallback line|vet the new contractor|turn off remote access]

        [playtest level {number}|balance the weapons|record the footsteps|animate the dragon|write
          the tutorial text|fix the save bug|cut the loading time|model the harbor|rig the main
          character|localize the menus|port the game to the console|remove the broken quest|nerf
          the boss|compose a theme for the menu|stream a session with {other_name}|patch the
          exploit|moderate the forum|cast a voice for the wizard|storyboard the opening|smooth out
          the camera|capture {number} screenshots|submit the build for review|paint the loading
          screen|mix the trailer music|hide an easter egg for {other_name}]

        [check the proofs of chapter {number}|lay out the double page|fact-check the interview|get
          a quote from the minister|crop the cover photo|write the headline|chase the columnist|
          spike the story|call the witness back|protect the source|transcribe the tape|subtitle
          the clip|find an expert on {rare}|book a studio|ring the press officer in {city}|rewrite
          the opening paragraph|cut {number} lines|commission a cartoon|index the book|send out
          {number} review copies|register the ISBN|pay the freelancers|syndicate the column|
          correct the online version|plan the election night|read the letters page|design the
          cover|typeset the poems|get permission for the quote|edit the audio]

        [onboard the two trainees|write the reference for {other_name}|run the background check|
          print the badges|update the holiday calendar|plan the exit interview|arrange a mentor
          for {other_name}|review the salaries|investigate the complaint|set the goals for
          {month}|welcome the new starters|hold the appraisal with {other_name}|draft the parental
          leave policy|book a trainer for conflict talks|refill the first aid kits|survey the team
          about the canteen|post the vacancy on the board|answer the applicants|arrange the visa
          for {other_name}|order a standing desk|calculate the sick days|mediate between the two
          shifts|celebrate the work anniversary|reimburse the train fare|offer {other_name} the
          job|turn down the other candidates|renew the company card|organize a leaving gift for
          {other_name}|set up a buddy scheme]

        [tender the cleaning|compare the electricity offers|switch the gas supplier|consolidate
          the orders|audit the factory in {city}|place a blanket order|order a year's supply of
          toner|get three quotes for the carpet|reject the faulty batch|ask for a volume discount|
          approve a second source|release the payment|check the delivery terms|book a container|
          insure the shipment|clear it through customs|return the wrong parts|expedite the order|
          cancel the standing order|sample the new packaging|negotiate the payment terms|rate the
          suppliers|update the reorder level|write a specification for the {rare}|visit the plant
          in {city}|lock in the exchange rate|dispute the invoice|claim the early payment
          discount]

        [reserve the big auditorium|chase the late essays|appoint an external examiner|publish the
          reading list|proctor the makeup exam|open the call for papers|review {number} abstracts|
          extend the library hours|renew the journal subscription|award the travel grants|
          supervise the thesis of {other_name}|write a letter for {other_name}|update the module
          handbook|film the lecture|grade the lab books|book the language lab|arrange a visiting
          professor|apply for the equipment grant|invite the alumni|host the exchange students
          from {city}|fill in the ethics form|order the gowns|settle the tuition question|advise
          the freshmen|plan the graduation|scan the old theses|draw up the exam timetable|run the
          summer school|organize the seminar on {rare}|find tutors for statistics]

        [order the blood tests|chase the biopsy result|ring the hospice|refer {other_name} to the
          eye clinic|update the vaccination list|renew the repeat prescription|book an interpreter
          for the clinic|review the falls in ward {number}|audit the hand washing|restock the
          dressing trolley|call the patients on the waiting list|train the night staff on the new
          pump|order {number} flu shots|discharge the patient in bed {number}|fill in the incident
          form|check the expiry dates|replace the oxygen bottle|weigh the newborn|arrange the
          transport home|talk to the family|write to the GP|sterilize the instruments|calibrate
          the scales|swap the on call nights with {other_name}|invite the relatives to the ward
          meeting|log the fridge temperature|set up the vaccination room|cancel the afternoon
          clinic|find a bed in {city}|cut the nails of the lady in room {number}|measure for new
          splints|fit a grab rail in the bathroom]

        [calibrate sensor {number}|solder the new board|order the prototype housing|drop-test
          {number} units|measure the noise level|simulate the airflow|draw the bracket in CAD|
          print the adapter|write the test protocol|run it for {number} hours without a break|seal
          the connector|shave {number} grams off the frame|pass the design to manufacturing|file
          an invention report|rework the cooling|choose a cheaper bearing|certify the charger|
          freeze the drawing|update the bill of materials|shake the unit on the test rig|replace
          the fan with a heat sink|flash the new firmware|count the failures|swap the battery
          type|check the tolerances|build a second test bench|source a lighter {rare}|present the
          prototype in {city}|document the wiring|X-ray the weld]
        """,
}
