package daybook.core.word;

/**
 * A published questionnaire in the public domain. Its sum and the names of its bands are printed as published and are
 * no diagnosis.
 *
 * <p>GAD-7: 7 items of 0 to 3, sum 0 to 21, bands from 5, 10 and 15 (Spitzer, Kroenke, Williams, Loewe 2006, Archives of
 * Internal Medicine 166:1092-1097). PHQ-8: 8 items of 0 to 3, sum 0 to 24, bands from 5, 10, 15 and 20 (Kroenke, Strine,
 * Spitzer, Williams, Berry, Mokdad 2009, Journal of Affective Disorders 114:163-173).
 */
public enum QuestionnaireForm implements Coded {
    GAD_7("gad-7", 7),
    PHQ_8("phq-8", 8);

    private final String code;
    private final int items;

    QuestionnaireForm(String code, int items) {
        this.code = code;
        this.items = items;
    }

    @Override
    public String code() {
        return code;
    }

    /** @return number of items, each 0 to 3 */
    public int items() {
        return items;
    }

    /** @return highest sum */
    public int most() {
        return 3 * items;
    }

    /**
     * @param sum of all items
     * @throws IllegalArgumentException outside 0 to {@link #most()}: a bug, never the person's doing
     */
    public SeverityBand band(int sum) {
        if (sum < 0 || sum > most()) {
            throw new IllegalArgumentException("a sum is 0 to " + most());
        }
        if (sum < 5) {
            return SeverityBand.MINIMAL;
        }
        if (sum < 10) {
            return SeverityBand.MILD;
        }
        if (sum < 15) {
            return SeverityBand.MODERATE;
        }
        return this == PHQ_8 && sum < 20 ? SeverityBand.MODERATELY_SEVERE : SeverityBand.SEVERE;
    }
}
