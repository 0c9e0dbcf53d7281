package daybook.core.word;

/** A chip on an interaction: what was noticed in oneself or in the talk. */
public enum Sign implements Coded {
    SAME_PATTERN_AGAIN("same-pattern-again"),
    HID_IT_FROM_OTHERS("hid-it-from-others"),
    DEFENDED_IT_TO_OTHERS("defended-it-to-others"),
    FELT_IT_IN_MY_BODY("felt-it-in-my-body"),
    THOUGHTS_CIRCLED_FOR_HOURS("thoughts-circled-for-hours"),
    URGE_TO_FIX_IT("urge-to-fix-it"),
    FELT_HEARD("felt-heard"),
    CALM("calm"),
    LISTENED_WITHOUT_TAKING_IT_ON("listened-without-taking-it-on"),
    NOTICED_EARLY("noticed-early"),
    EXPECTED_TOO_MUCH("expected-too-much"),
    REFRAMED_IT("reframed-it"),
    INVITED_COLLABORATION("invited-collaboration"),
    MADE_ROOM_FOR_FEELINGS("made-room-for-feelings"),
    TOLD_AN_ALLY("told-an-ally");

    private final String code;

    Sign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
