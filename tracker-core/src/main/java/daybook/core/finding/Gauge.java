package daybook.core.finding;

import daybook.core.word.Better;
import daybook.core.word.Coded;

/** A measure every journal may keep: one value a day. */
public enum Gauge implements Coded {
    FELT_AFTER("felt-after", Topic.FELT_AFTER, Better.HIGH),
    EGGSHELLS("eggshells", Topic.EGGSHELLS, Better.LOW),
    FELT_TODAY("felt-today", Topic.FELT_TODAY, Better.HIGH),
    SLEEP("sleep", Topic.SLEEP, Better.HIGH),
    BODY_TENSION("body-tension", Topic.BODY_TENSION, Better.LOW),
    STEADINESS_OF_THE_DAY("steadiness-of-the-day", Topic.STEADINESS_OF_THE_DAY, Better.HIGH),
    CONTACT("contact", Topic.CONTACT, Better.NEITHER),
    /** Asked for in links only. */
    FOR_ME("for-me", Topic.LINK, Better.HIGH);

    private final String code;
    private final Topic topic;
    private final Better better;

    Gauge(String code, Topic topic, Better better) {
        this.code = code;
        this.topic = topic;
        this.better = better;
    }

    @Override
    public String code() {
        return code;
    }

    public Topic topic() {
        return topic;
    }

    public Better better() {
        return better;
    }
}
