package daybook.core.word;

/** What a practice is. Every journal knows all but {@code OWN} from the start; own ones have a name. */
public enum PracticeKind implements Coded {
    BREATHING("breathing"),
    GROUNDING("grounding"),
    PAUSE_BEFORE_REPLY("pause-before-reply"),
    MINDFULNESS("mindfulness"),
    WALK("walk"),
    HOBBY("hobby"),
    TIME_WITH_FRIENDS("time-with-friends"),
    SMALL_NO("small-no"),
    OWN("own");

    private final String code;

    PracticeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
