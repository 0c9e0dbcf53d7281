package daybook.core.finding;

import daybook.core.word.Coded;

/** What a finding is about, in the order in which topics stand on a page. */
public enum Topic implements Coded {
    HELD("held"),
    STEADINESS("steadiness"),
    FOLLOW_THROUGH("follow-through"),
    FELT_AFTER("felt-after"),
    EGGSHELLS("eggshells"),
    FELT_TODAY("felt-today"),
    SLEEP("sleep"),
    BODY_TENSION("body-tension"),
    STEADINESS_OF_THE_DAY("steadiness-of-the-day"),
    URGE("urge"),
    CONTACT("contact"),
    COMING_BACK("coming-back"),
    RECOVERY("recovery"),
    SWING("day-to-day-swing"),
    LINK("next-day"),
    CROSSING("around-crossings"),
    HOURS_OF_THE_WEEK("hours-of-the-week"),
    HELD_IN_A_ROW("held-in-a-row"),
    OWN_MEASURE("own-measure");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
