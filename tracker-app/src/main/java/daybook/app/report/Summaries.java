package daybook.app.report;

import daybook.app.keys.PassWords;
import daybook.app.proof.TreeHead;
import daybook.app.store.OpenJournal;
import daybook.app.store.Reading;
import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand.ShareSummary;
import daybook.core.journal.SummaryShare;
import daybook.core.word.Audience;
import daybook.core.word.IssueId;
import daybook.reports.block.Block;
import daybook.reports.block.Typed;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfPictures;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.sharing.Letters;
import daybook.reports.sharing.Shared;
import daybook.reports.sharing.Sharing;
import daybook.reports.summary.Brief;
import daybook.reports.summary.Fingerprint;
import daybook.reports.summary.TherapistSummary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The way of a summary: what is shared, its numbers, its pages, its bytes. Composed once; what is looked at is what leaves. */
public final class Summaries {
    private static final String TITLE = "Daybook";
    private static final int PASSWORD_WORDS = 7;

    private final Clock clock;

    public Summaries(Clock clock) {
        this.clock = clock;
    }

    public MadeSummary make(OpenJournal journal, SummaryRequest request) {
        Reading now = journal.reading();
        Instant made = clock.instant();
        LocalDate today = Issuing.day(made, now.timeline());
        Letters letters = Letters.of(now.timeline(), Audience.THERAPIST);
        Shared shared = Sharing.view(now.timeline(), request.choices(), request.period(), letters, today);
        Brief brief =
                Brief.of(shared, today, request.questions(), Optional.of(print(now.head(), today)), request.phrases());
        PdfPage page = page(brief, request, Issuing.summaryId(now.head(), request));
        PdfWriter writer = new PdfWriter();
        List<Block> blocks = TherapistSummary.compose(brief, some -> writer.pages(some, page));
        byte[] plain = writer.write(blocks, page);
        String password = request.locked() ? password(request) : "";
        byte[] pdf = request.locked() ? writer.writeLocked(blocks, page, password) : plain;
        return new MadeSummary(
                pdf,
                password,
                PdfPictures.pages(pdf, password),
                List.copyOf(new LinkedHashSet<>(Typed.in(blocks))),
                share(now.head(), shared, request, made, Sha256.hex(plain), Sha256.hex(pdf)));
    }

    /** Told to the journal as it is handed out; told twice, it left once. */
    public Decision handOut(OpenJournal journal, MadeSummary made) {
        return journal.send(new ShareSummary(made.share()));
    }

    private static Fingerprint print(TreeHead head, LocalDate day) {
        return new Fingerprint(String.join("-", head.groups()), head.n(), day);
    }

    private static PdfPage page(Brief brief, SummaryRequest request, String id) {
        return new PdfPage(
                request.paper(), brief.phrases(), TITLE, TherapistSummary.foot(brief), id, Audience.THERAPIST);
    }

    private static String password(SummaryRequest request) {
        return String.join(" ", PassWords.drawn(request.phrases().language(), PASSWORD_WORDS));
    }

    private static SummaryShare share(
            TreeHead head, Shared shared, SummaryRequest request, Instant made, String sha256, String handedOut) {
        return new SummaryShare(
                new IssueId(Issuing.shareId(head, handedOut)),
                Audience.THERAPIST,
                request.period().from(),
                request.period().to(),
                request.paper(),
                request.phrases().language(),
                request.choices().shown(),
                shared.letters().order(),
                List.copyOf(request.choices().leftOut()),
                shared.words(),
                request.questions().size(),
                shared.keptBack(),
                request.fileName(),
                request.locked(),
                head.n(),
                head.root(),
                Issuing.LAYOUT,
                sha256,
                handedOut,
                made);
    }
}
