"""Tasks that are done by hand: on sites and stages, in workshops, kitchens, wards and fields.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "TOOL": """
        [ladder|drill|trailer|wheelbarrow|chainsaw|generator|pump|mower|tractor|baler|cement
          mixer|pallet truck|forklift|scaffold tower|dust sheet|sewing machine|kiln|oven|mixer|
          fryer|dishwasher|coffee grinder|fridge|freezer|till|microscope|centrifuge|fume hood|
          autoclave|defibrillator|wheelchair|hoist|treadmill|rowing machine|smoke machine|mixing
          desk|spotlight|projector|piano|drum kit|minibus|van|lawn tractor|boiler|radiator|
          thermostat|water heater|smoke alarm|doorbell|letter box|gate|fence|shed|greenhouse|
          polytunnel|beehive|hen house|milking machine|water trough|compost heap|tent|marquee|
          flagpole|goalpost|scoreboard|changing room|lift|revolving door|skylight|gutter|chimney|
          drainpipe|manhole cover|speed bump|bike rack|bench|swing|slide|climbing frame|laser
          cutter|lathe|bandsaw|workbench|soldering iron|engraving machine|label printer|franking
          machine|shredder|photocopier|whiteboard|filing cabinet|vending machine|water cooler]
        """,
    "PLACE": """
        [the yard|the cellar|the attic|the back office|the shed|the car park|the store room|the
          kitchen|the hall|the foyer|the workshop|the lab|the barn|the top field|the stage|the
          dressing rooms|the waiting room|the ward|the playground|the gym|the clubhouse|the front
          garden|the roof|the stairwell|the loading bay|the cold store|the canteen|the lobby|bay
          {number}|room {number}|the {city} shop|the {rare} room|the van|the classroom|the sports
          hall|the boathouse|the garage|the plant room|the showroom|the window]
        """,
    "WASTE": """
        [leaves|boxes|pallets|rubble|paint tins|bottles|cardboard|old chairs|files|batteries|scrap
          metal|sawdust|weeds|branches|costumes|sample tubes|expired medicines|packaging|muddy
          boots|extension leads|lost property|{rare} boxes]
        """,
    "STOCK": """
        [milk|flour|screws|sandbags|gloves|masks|bandages|syringes|test strips|seed potatoes|hay
          bales|feed|straw|cat litter|printer paper|toner|envelopes|stamps|coffee|tea bags|
          biscuits|napkins|paper plates|gas bottles|light bulbs|fuses|cables|plasterboard|bricks|
          roof tiles|copper pipe|sealant|sandpaper|primer|white paint|curtain fabric|buttons|
          gaffer tape|guitar strings|footballs|bibs|goggles|exercise books|crayons|glue sticks|
          reagents|pipette tips|dry ice|petri dishes|price tags|carrier bags|till rolls|candles|
          balloons|prizes|plants|compost|firewood|salt|sand bags|hi-vis vests|hard hats|{rare}
          parts|wool|apples|sausages|bread rolls|strawberries]
        """,
}
LISTS = {
    "TASKS": """
        [mend|repair|fix|service|clean|oil|grease|test|check|inspect|replace|move|paint|repaint|
          unblock|adjust|measure|dismantle|take apart|put back together|take down|put up|set up|
          switch off|turn off|turn on|plug in|unplug|reset|return|borrow|hire|rent|buy|sell|scrap|
          get rid of|cover|lock|label|insure|photograph|carry in|bring back|drop off|pick up|haul
          away|wheel out|warm up|calibrate|rewire|bolt down|lift|load|unload|drain|flush|bleed|
          descale|defrost|sharpen|polish|scrub|hose down|wipe down|sand down|varnish|weld|patch|
          reinforce|level|shift|assemble|install|connect|disconnect|overhaul|recondition|inspect|
          have a look at|take a look at|tinker with|sort out|get going|try out] the [|||old |new |
          spare |big |small |broken |second |{rare} |{city} ]<TOOL>

        [clean|clear|clear out|tidy|tidy up|sweep|sweep out|mop|hoover|paint|air|heat|light|lock
          up|open up|empty|rearrange|measure up|decorate|disinfect|deep-clean|tile|carpet|
          insulate|whitewash|photograph|check|inspect|fence off|cordon off|seal off|clear the snow
          from|get the damp out of|hang a mirror in|mark out|lay out|set up|furnish|empty the bins
          in|change the locks of|change the bulbs in|do a final check of|turn the heating down in|
          put fresh flowers in|put a lock on the door of|water the plants in|book|swap|spray|
          strip|gut|refit|do up|lay a cable to|weed|rake] <PLACE>

        [stack|burn|recycle|sort|sort through|pile up|bag up|throw out|throw away|take away|haul
          away|sweep up|rake up|pick up|put away|store|collect|load up|get rid of|dump|give away|
          count|shift|box up|bundle up|clear away|dispose of|take to the tip] the [|||old |empty |
          last |leftover |wet |loose ]<WASTE>[|||| in <PLACE>| from <PLACE>| behind <PLACE>]

        [order|buy|get|fetch|pick up|stock up on|get in|order in|bring|deliver|ask around for|hunt
          for|shop around for|set aside|bring in|budget for|find money for] [|||some |more |enough
          |extra |fresh |cheap |spare ]<STOCK>[|||| for <PLACE>| for {number} people| for the
          {project} site| for {other_name}]

        [count|restock|ration|unpack|hand out|load|weigh|top up|use up|share out|price up|sort|
          repack|check the quality of|find a cheaper source of|keep an eye on|find a home for|
          return|move|store|sell off|stack] the [|||new |spare |last |leftover |cheap |{rare}
          ]<STOCK>

        [order|buy|get|bring|fetch|pack|sell|cut|collect|borrow|return|unload|set aside] {number}
          [bags of|boxes of|pallets of|packs of|rolls of|crates of|sacks of|tubs of|bundles of|
          trays of] <STOCK>

        [take|bring|move|carry|drive|ship|haul|send|lug|get|deliver|transfer|cart|run|drag] the [|
          ||old |last |new |wet |{rare} ][<TOOL>|<WASTE>|<STOCK>] [to <PLACE>|over to <PLACE>|back
          to <PLACE>|into <PLACE>|out of <PLACE>|to {city}|to {other_name}|round to {other_name}'s
          place|down to <PLACE>|up to <PLACE>]

        [hang|put up|fit|fix|mount|install|screw|nail|take down|tear down] [a shelf|a sign|the
          coat hooks|a handrail|a smoke alarm|the fairy lights|a new lock|the backdrop|a mirror|
          {number} posters|the banner|a first aid box|the clock|a bird table|a safety net|blinds|
          the {rare}] in <PLACE>

        [feed|groom|brush|wash|worm|vaccinate|weigh|count|move|shear|milk|walk|sell|tag|bed down|
          water|round up|check on|muck out|catch|load|fence in] the [calves|hens|goats|sheep|
          lambs|ponies|piglets|bees|rabbits|guide dogs|cattle|geese|donkeys|lab mice|horses|ducks|
          rams|alpacas]

        [dig over|mow|water|weed|prune|plant|replant|fertilize|spray|trim|cut back|net|thin out|
          harvest|pick|mulch|sow|rake|clear|tie up|dig up|plough|drain|fence|stake|cover|graft|
          roll] the [roses|hedge|long grass|vegetable beds|apple trees|raspberries|tomatoes|top
          field|football pitch|cricket square|borders|herb garden|bean rows|verges|allotment|
          vines|onions|winter wheat|lower meadow|beans|orchard|pumpkins|willow by the gate]

        [peel|chop|bake|cook|roast|freeze|thaw|marinate|slice|season|taste|stir|grill|fry|boil|
          plate up|serve|decorate|ice|wrap|reheat|glaze|steam|smoke|whip up|knead|prep|prepare|
          portion out|cool down|bottle|pickle] the [potatoes|carrots|bread|soup|lamb|cakes|pies|
          salad|dough|onions|fish|starters|puddings|chutney|stew|sandwiches|curry|jam|dumplings|
          rice|turkey|pizza bases|sauce|birthday cake|canapes]

        [sew on the buttons|hem the curtains|take in the waistcoats|let out the trousers|iron the
          tablecloths|wash the bibs|mend the king's cloak|paint the backdrop|build the balcony for
          act two|learn the songs|cue the thunder|hang the lanterns|focus the spotlights|rig the
          trapdoor|run through the fight scene|call the understudy|print the programs|sell the
          interval ices|man the box office|prompt from the wings|rehearse the curtain call|glue
          the masks|find a donkey costume|paint {number} shields|mark the stage with tape|
          transpose the second song|tune the piano|hire a smoke machine|time the scene changes|
          block the final scene|sweep the stage|reset the props|check the sight lines|dye the
          shirts {color}]

        [take the blood samples to the lab|change the dressings|fill in the charts|restock the
          crash cart|ring the relatives|book the scan|chase the referral|sterilize the tweezers|
          weigh the twins|order the vaccines|write up the ward round|draw up the injections|update
          the drug chart|turn the patient in bed {number}|move bed {number} to the window|
          discharge the lady in room {number}|arrange a home visit|fit the hearing aid|check the
          oxygen|clean the ultrasound probe|sign the death certificate|refer the boy to {city}|
          take out the stitches|repeat the blood pressure|call the next of kin|organize a
          wheelchair taxi|print the appointment letters|rinse the trays|count the scalpels|log the
          temperatures of the fridge|test the panic button|translate for the family]

        [pour the foundation|lay the first course of bricks|strike the formwork|book the crane|
          level the sand bed|put up the scaffolding|cut the joists|plaster the hall|grout the
          tiles|seal the joints|dig the trench to the road|mark out the drains|hang the doors|run
          the cables through the loft|test the earth leakage switch|insulate the pipes|order the
          skip|get the roof watertight|fit the kitchen|prime the steel|take the levels again|
          photograph the cracks|prop up the lintel|check the bolts on the balcony|compact the
          gravel|paint the railings {color}|bleed the radiators|book the building inspector|move
          the site fence|clear the mud off the road|knock through the back wall|close off the
          pavement|set out the corner posts|turn the water back on|lag the tank|snag the upstairs
          rooms|draw up the snag list|order the lintels from {city}]

        [change the tires|top up the oil|charge the battery|fill the tank|wash the minibus|book
          the van in for a service|swap the brake pads|renew the road tax|clean out the glove box|
          get the dent beaten out|find the spare wheel|return the hire car|park the bus behind the
          hall|drive the elderly guests home|pick {other_name} up at the station|drop {other_name}
          off in {city}|collect the trailer from {other_name}|bring the bikes inside|pump up the
          balls|string the rackets|mark the pitch|lay out the cones|put the nets up|take the
          corner flags down|wash the away kit|count the life jackets|bail out the dinghy|tar the
          hull|mend the torn sail|paint the oars|refuel the safety boat|tow the wreck away|grit
          the drive|shovel the snow|jump-start the tractor]

        [walk the dog|feed the cat|babysit for {other_name}|pick the kids up from swimming|bake a
          cake for the school fair|iron the shirts|book the dentist for {other_name}|pay the piano
          teacher|call grandma|hang out the washing|put the bins out|clean the fish tank|help
          {other_name} with the homework|pack the suitcases|find the passports|pick the wallpaper
          for the nursery|return the library books|fix the puncture|assemble the bunk bed|wrap the
          presents|write the thank you cards|ask the neighbors to water the plants|buy a card for
          {other_name}|cut the boys' hair|empty the dishwasher|descale the kettle|choose a school|
          cancel the milk|lend {other_name} the ladder|sort out the photos of grandpa|book the
          ferry|air the tent|label the moving boxes]

        [cut|saw|drill|sand|glue|clamp|weld|turn|mill|solder|file down|polish|stain|varnish|
          engrave|anneal|bend|rivet|etch|cast|measure|mark up|assemble|wrap|spray|coat|heat-treat|
          test|ship|scrap|redo|straighten] the [table legs|brass plates|steel brackets|drawer
          fronts|oak panels|guitar necks|bike frames|{number} prototypes|door frames|handles|
          hinges|gear wheels|circuit boards|signs|trophies|name plates|shelves|picture frames|
          {rare} housings|rings|bowls|boat planks]
        """,
}
