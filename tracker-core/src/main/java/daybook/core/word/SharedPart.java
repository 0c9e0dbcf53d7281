package daybook.core.word;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be on a page for somebody else. What is in no part here never leaves: the safety plan, signs seen in them. */
public enum SharedPart implements Coded {
    FELT("felt", true),
    BOUNDARIES("boundaries", true),
    SIGNS("signs", true),
    STEP_AWAYS("step-aways", true),
    BODY("body", true),
    PRACTICES("practices", true),
    MEASURES("measures", true),
    PHASES("phases", true),
    LEAVING("leaving", false),
    SAFETY("safety", false),
    RED_FLAGS("red-flags", false),
    WITHDRAWAL("withdrawal", false),
    DRINK("drink", false),
    MONTHLY("monthly", false),
    QUESTIONNAIRES("questionnaires", false),
    NOTES("notes", false),
    NAMES("names", false),
    PROOF("proof", false);

    private final String code;
    private final boolean fromTheStart;

    SharedPart(String code, boolean fromTheStart) {
        this.code = code;
        this.fromTheStart = fromTheStart;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is on until somebody takes it off. */
    public boolean fromTheStart() {
        return fromTheStart;
    }

    /** @return those that are on until somebody takes them off */
    public static Set<SharedPart> start() {
        return Arrays.stream(values())
                .filter(SharedPart::fromTheStart)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(SharedPart.class)), Collections::unmodifiableSet));
    }
}
