package daybook.app.guide;

import java.util.List;

/** Everything the people this is made for ask to keep, and the way of each from a tap to a number, a sentence or a page. */
final class Trackables {
    private Trackables() {}

    static final List<Trackable> ALL = List.of(
            Trackable.of("feeling worse after seeing or talking to somebody", "interaction.before", "interaction.after")
                    .counted("interactions.worse"),
            Trackable.of("feelings that linger, second-guessing", "interaction.settled")
                    .counted("themes.contact.shares.settled"),
            Trackable.of("walking on eggshells", "interaction.eggshells", "check-in.eggshells")
                    .counted("interactions.eggshells2plus"),
            Trackable.of(
                            "the pattern that keeps repeating: the same fight, promise, letdown",
                            "interaction.pattern.id",
                            "interaction.pattern.stage")
                    .counted("themes.contact.patterns"),
            Trackable.of("no longer sharing, hiding or defending it", "interaction.signs", "interaction.withdrawal")
                    .counted("themes.contact.chips.signs", "themes.contact.chips.withdrawal"),
            Trackable.of(
                            "the body: sleep, tension, dread",
                            "interaction.body",
                            "interaction.dreaded",
                            "check-in.sleep",
                            "check-in.tension")
                    .counted(
                            "themes.contact.chips.body",
                            "themes.contact.shares.dreaded",
                            "themes.contact.splits.nightAfterContact",
                            "themes.days.levels"),
            Trackable.of("a stomach that drops at a text", "interaction.channel", "interaction.body")
                    .counted("themes.contact.splits.channels"),
            Trackable.of("what was said or done, not how it felt", "interaction.said")
                    .on("days"),
            Trackable.of("would I want my best friend in this?", "weekly-check-in.bestFriend")
                    .counted("themes.lookingBack.weeks"),
            Trackable.of("people who support me, with distance from the rest", "person.supporter", "person.separate")
                    .on("people"),
            Trackable.of("less contact with them, more with supporters", "support-contact.person")
                    .counted("themes.help.support", "themes.help.supportBefore"),
            Trackable.of(
                            "a fact beside a feeling",
                            "fact-and-feeling.feeling",
                            "fact-and-feeling.strength",
                            "fact-and-feeling.fact",
                            "fact-and-feeling.strengthAfter")
                    .counted("themes.days.feelingsChecked"),
            Trackable.of("a boundary with a consequence that was said", "boundary.limit", "boundary.consequence")
                    .counted("themes.boundaries.crossingsWithConsequence"),
            Trackable.of("following through, every time", "boundary-test.followThrough")
                    .counted("boundaries.followThrough"),
            Trackable.of("pressure from their circle", "boundary-test.pressure")
                    .counted("themes.boundaries.underPressure"),
            Trackable.of("energy put into myself", "practice.practice", "practice.minutes", "check-in.forMe")
                    .counted("themes.help.practices", "themes.help.feltTodayAfterPractices"),
            Trackable.of("stuck thoughts", "interaction.stuck").counted("themes.contact.chips.stuck"),
            Trackable.of(
                            "not a straight line: relief one day, missing them the next",
                            "check-in.felt",
                            "check-in.tones")
                    .counted("themes.days.swing", "themes.days.tones"),
            Trackable.of("glimmers of hope, push and pull", "interaction.after")
                    .counted("interactions.levelOrLighter", "themes.contact.shares.lighterAfterHeavy"),
            Trackable.of(
                            "low contact, no contact, guilt, the urge to get in touch",
                            "phase.kind",
                            "urge.to",
                            "urge.acted")
                    .counted("themes.sincePhase", "themes.help.urges"),
            Trackable.of("holding without wavering, seeing it early", "boundary-test.mine", "interaction.signs")
                    .counted("steadiness"),
            Trackable.of(
                            "healthy: listened without owning it, stepped back to calm, kept my time",
                            "interaction.healthy")
                    .counted("themes.healthyBesideWithdrawal"),
            Trackable.of("withdrawal: silent treatment, avoided my part", "interaction.withdrawal")
                    .counted("themes.healthyBesideWithdrawal"),
            Trackable.of("rescuing, fixing", "interaction.rescued").counted("themes.contact.shares.rescued"),
            Trackable.of("space to calm, or to avoid or punish", "step-away.intention")
                    .counted("stepAways.intentions"),
            Trackable.of("one breath first; is this mine to solve?", "practice.practice", "interaction.mineToSolve")
                    .counted("themes.contact.splits.pause", "themes.contact.splits.mineToSolve"),
            Trackable.of("grounding, box breathing", "practice.practice").on("steps"),
            Trackable.of("gentle scripts", "boundary.script", "boundary-test.scriptUsed", "boundary-test.version")
                    .counted("themes.boundaries.versions", "themes.boundaries.withScript"),
            Trackable.of("told them beforehand", "step-away.told")
                    .counted("themes.stepAways.told", "themes.stepAways.untold"),
            Trackable.of(
                            "repair, not retreat; a time to come back",
                            "return.repair",
                            "return.response",
                            "step-away.promisedMinutes")
                    .counted("stepAways.onTime", "themes.stepAways.repair"),
            Trackable.of("the weekly and the monthly talk", "weekly-check-in.week", "monthly-check-in.month")
                    .counted("themes.lookingBack.weeksKept", "themes.lookingBack.months"),
            Trackable.of("the value behind a boundary, inviting collaboration", "boundary.value", "interaction.signs")
                    .on("cards"),
            Trackable.of("reality denied, cut off, controlled, hurt", "interaction.redFlags")
                    .on("help"),
            Trackable.of("a safety plan", "safety-plan.items", "safety-plan.reviewed")
                    .on("help"),
            Trackable.of("practical topics only, in writing", "interaction.practical", "interaction.channel")
                    .counted("themes.contact.shares.practicalOnly"),
            Trackable.of("small rituals kept", "practice-plan.perWeek", "practice.planned")
                    .counted("themes.help.practices"),
            Trackable.of("helping, and a small no", "boundary.kind", "practice-plan.kind")
                    .counted("themes.help.practices"),
            Trackable.of("stepping away to punish, or not coming back", "step-away.intention", "return.returned")
                    .counted("stepAways.returnRate"),
            Trackable.of(
                            "morning intention, midday emotion, rose and thorn",
                            "check-in.intention",
                            "check-in.emotion",
                            "check-in.rose",
                            "check-in.thorn",
                            "check-in.forMe")
                    .counted("themes.days.intendedAndTold", "themes.days.emotions"),
            Trackable.of("wishing for more help", "weekly-check-in.extraHelp").counted("themes.lookingBack.weeks"),
            Trackable.of("ending it: papers, money, grief", "phase.kind", "safety-plan.items", "check-in.grief")
                    .on("help"),
            Trackable.of("a three-day experiment", "experiment.plan", "experiment.days")
                    .counted("themes.experiments"),
            Trackable.of("time of my own", "practice.minutes").counted("themes.days.goodWithoutThem"),
            Trackable.of("my mood hangs on what they do", "interaction.after", "check-in.felt")
                    .counted("findings"),
            Trackable.of("checking on them", "urge.to", "urge.strength", "urge.acted")
                    .counted("themes.help.urges"),
            Trackable.of("expecting what is not mine to change", "interaction.signs")
                    .counted("themes.contact.chips.signs"),
            Trackable.of("mindfulness", "practice-plan.kind").counted("themes.help.practices"),
            Trackable.of("asking to be reassured", "urge.to").counted("themes.help.urges"),
            Trackable.of("fifteen signs of detachment", "monthly-check-in.signsMe", "monthly-check-in.signsThem")
                    .counted("themes.lookingBack.months"),
            Trackable.of(
                            "closeness, talking, satisfaction, loneliness",
                            "monthly-check-in.closeness",
                            "monthly-check-in.talking",
                            "monthly-check-in.satisfaction",
                            "monthly-check-in.loneliness")
                    .counted("themes.lookingBack.months"),
            Trackable.of("stress, drink, an open conflict", "interaction.context")
                    .counted("themes.contact.chips.context"),
            Trackable.of("a hard one, details later", "interaction.hard").counted("interactions.worse"),
            Trackable.of(
                            "what they did when a boundary came up",
                            "boundary-test.boundary",
                            "boundary-test.theirs",
                            "boundary-test.during")
                    .counted("boundaries.theyRespected", "boundaries.theyPushed", "boundaries.theyCrossed"),
            Trackable.of("closing a step-away without coming back", "return.stepAway", "return.reason")
                    .counted("stepAways.closed"),
            Trackable.of("numbness, and how steady the day was", "check-in.numbness", "check-in.steadiness")
                    .counted("themes.days.numbness", "themes.days.levels"),
            Trackable.of("where a feeling comes from", "fact-and-feeling.from").counted("themes.days.feelingsChecked"),
            Trackable.of("a number of my own", "interaction.measures", "check-in.measures", "measure.name")
                    .counted("measures"),
            Trackable.of("wins and pain points of the week", "weekly-check-in.wins", "weekly-check-in.painPoints")
                    .on("days"),
            Trackable.of("what was agreed, what it was about", "monthly-check-in.agreed", "interaction.topic")
                    .on("days"),
            Trackable.of("what I would say, and do not send", "unsent-letter.letter")
                    .on("days"),
            Trackable.of("a small win, in a line", "small-win", "small-win.note")
                    .on("pages"),
            Trackable.of("a day on which nothing happened", "quiet-day").counted("coverage.daysQuiet"),
            Trackable.of("words an import brought along", "check-in.labels").on("days"),
            Trackable.of("worry and low mood on a published scale", "questionnaire.form", "questionnaire.items")
                    .counted("themes.lookingBack.questionnaires"));
}
