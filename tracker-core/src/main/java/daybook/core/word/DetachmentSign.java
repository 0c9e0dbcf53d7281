package daybook.core.word;

/** The fifteen signs of emotional detachment, each 0 to 2: for me, and apart from that as I see it in them. */
public enum DetachmentSign implements Coded {
    WITHDRAWAL("withdrawal"),
    NUMBNESS("numbness"),
    INDIFFERENCE("indifference"),
    LESS_AFFECTION("less-affection"),
    LESS_TALK("less-talk"),
    SURFACE_TALK("surface-talk"),
    AVOIDING_CONFLICT("avoiding-conflict"),
    NO_SHARED_PLANS("no-shared-plans"),
    LOSS_OF_INTEREST("loss-of-interest"),
    LITTLE_EMPATHY("little-empathy"),
    IRRITABILITY("irritability"),
    SECRECY("secrecy"),
    OTHERS_COME_FIRST("others-come-first"),
    NO_SUPPORT_SOUGHT("no-support-sought"),
    ALONE_TOGETHER("alone-together");

    private final String code;

    DetachmentSign(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
