package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.Audience;
import daybook.core.word.EntryId;
import daybook.core.word.IssueId;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What left with a summary. It holds no content but the name of the file.
 *
 * @param from first day, included
 * @param to last day, included
 * @param language tag of the bundle, such as {@code en}
 * @param shown parts that were on; all others were off
 * @param letters everybody who ever had a letter for this audience, in the order of the letters
 * @param leftOut people who were left out altogether
 * @param words entries whose own words left
 * @param questions lines of "what I want to talk about"
 * @param keptBack entries of the period that were left out of every number
 * @param fileName as it was handed out
 * @param locked whether it needs a password
 * @param upTo number of events read
 * @param head root of the tree over those events, 64 hex digits
 * @param layout version of the layout
 * @param sha256 of the file before encryption, 64 hex digits
 * @param handedOutSha256 of the file as it left
 */
public record SummaryShare(
        IssueId id,
        Audience audience,
        LocalDate from,
        LocalDate to,
        Paper paper,
        String language,
        Set<SharedPart> shown,
        List<PersonId> letters,
        List<PersonId> leftOut,
        List<EntryId> words,
        int questions,
        int keptBack,
        OwnWords fileName,
        boolean locked,
        long upTo,
        String head,
        int layout,
        String sha256,
        String handedOutSha256,
        Instant made) {
    public SummaryShare {
        shown = Ordered.words(shown);
        letters = List.copyOf(letters);
        leftOut = List.copyOf(leftOut);
        words = List.copyOf(words);
    }
}
