package daybook.core.journal;

import daybook.core.word.Audience;
import daybook.core.word.IssueId;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.ReportForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That a report was made, and from what. It holds no content: folding the first {@code upTo} events makes it again.
 *
 * @param from first day, included
 * @param to last day, included
 * @param edition from 1
 * @param language tag of the bundle, such as {@code en}
 * @param letters the people in the order of their letters; empty where names are shown
 * @param upTo number of events read
 * @param head root of the tree over those events, 64 hex digits
 * @param layout version of the layout
 * @param sha256 of the file before encryption, 64 hex digits
 * @param factsSha256 of the facts behind it, 64 hex digits
 */
public record ReportIssue(
        IssueId id,
        ReportForm form,
        Audience audience,
        LocalDate from,
        LocalDate to,
        int edition,
        Paper paper,
        String language,
        List<PersonId> letters,
        long upTo,
        String head,
        int layout,
        String sha256,
        String factsSha256,
        Instant made) {
    public ReportIssue {
        letters = List.copyOf(letters);
    }

    /** What may be issued once only. */
    public Key key() {
        return new Key(form, audience, from, to, edition, paper, language);
    }

    public record Key(
            ReportForm form,
            Audience audience,
            LocalDate from,
            LocalDate to,
            int edition,
            Paper paper,
            String language) {}
}
