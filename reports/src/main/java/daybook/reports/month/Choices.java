package daybook.reports.month;

/**
 * What a writer may add to a page of their own, or take from it.
 *
 * @param ownWords what was noticed, in the writer's words
 * @param notes the notes of entries too: a file leaves the sealed journal, so they start off
 * @param redFlags as a dated list
 * @param crossings what comes before and after them: hindsight colours it, and paper is passed on
 * @param numbers the numbers behind the drawings
 */
public record Choices(boolean ownWords, boolean notes, boolean redFlags, boolean crossings, boolean numbers) {
    public static final Choices START = new Choices(true, false, false, false, false);
}
