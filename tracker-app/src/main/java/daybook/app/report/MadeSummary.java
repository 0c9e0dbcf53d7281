package daybook.app.report;

import daybook.core.journal.SummaryShare;
import daybook.core.word.OwnWords;
import java.util.List;

/**
 * A summary as it would be handed out, held in memory until it is.
 *
 * @param pdf the very bytes; not to be changed
 * @param password words that open it, or "" where it has none; shown once and kept nowhere
 * @param pages how many
 * @param ownWords each line of own words on it, in the order of the pages, names covered as they are there
 * @param share what the journal will keep of it
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
public record MadeSummary(byte[] pdf, String password, int pages, List<OwnWords> ownWords, SummaryShare share) {
    public MadeSummary {
        ownWords = List.copyOf(ownWords);
    }

    @Override
    public String toString() {
        return "MadeSummary";
    }
}
