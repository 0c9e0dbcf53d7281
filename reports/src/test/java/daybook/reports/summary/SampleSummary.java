package daybook.reports.summary;

import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.SharedPart;
import daybook.reports.block.Block;
import daybook.reports.month.SampleLife;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.sharing.Choices;
import daybook.reports.sharing.Letters;
import daybook.reports.sharing.Sharing;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Summaries of journals that nobody kept. */
record SampleSummary(Brief brief, Paper paper) {
    /** All there is to choose from. */
    static final Choices ALL = new Choices(Set.of(SharedPart.values()), Set.of(), Set.of());

    private static final List<OwnWords> QUESTIONS =
            List.of(new OwnWords("Whether to answer Alex at all."), new OwnWords("How to say no without a reason."));
    private static final Fingerprint PRINT =
            new Fingerprint("1f0c 22ab 9d4e 70b1 53c8 e6aa 0417 bb92", 1_204, LocalDate.of(2026, 11, 21));

    static SampleSummary of(Timeline timeline, String period, Choices choices, String language, Paper paper) {
        return of(timeline, period, choices, language, paper, QUESTIONS);
    }

    static SampleSummary of(
            Timeline timeline, String period, Choices choices, String language, Paper paper, List<OwnWords> questions) {
        var shared = Sharing.view(
                timeline,
                choices,
                Period.parse(period).orElseThrow(),
                Letters.of(timeline, Audience.THERAPIST),
                SampleLife.TODAY);
        Phrases phrases = Phrases.in(language).orElseThrow();
        return new SampleSummary(Brief.of(shared, SampleLife.TODAY, questions, Optional.of(PRINT), phrases), paper);
    }

    static Timeline aYear() {
        return SampleLife.lived(LocalDate.of(2025, 11, 1));
    }

    PdfPage page() {
        return new PdfPage(
                paper, brief.phrases(), "Daybook", TherapistSummary.foot(brief), "sample", Audience.THERAPIST);
    }

    List<Block> blocks() {
        return TherapistSummary.compose(brief, some -> new PdfWriter().pages(some, page()));
    }

    byte[] open() {
        return new PdfWriter().write(blocks(), page());
    }

    byte[] locked(String password) {
        return new PdfWriter().writeLocked(blocks(), page(), password);
    }
}
