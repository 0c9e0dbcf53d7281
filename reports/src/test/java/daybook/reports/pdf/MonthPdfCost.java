package daybook.reports.pdf;

import com.sun.management.OperatingSystemMXBean;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.chart.Painting;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleLife;
import daybook.reports.text.Phrases;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a report costs, in CPU time of its thread, beside what the PDF engine alone takes for the same pages: a month, and ten years
 * with the counting. Run by hand, at {@code -Xmx128m}; a loaded machine changes the milliseconds, the ratios little.
 */
public final class MonthPdfCost {
    private static final int WARM_UP = 40;
    private static final int RUNS = 21;
    private static final Phrases EN = Phrases.english();
    private static final PdfPage PAGE =
            new PdfPage(Paper.A4, EN, "Daybook", "October 2026, edition 1", "sample", Audience.SELF);

    private MonthPdfCost() {}

    public static void main(String[] none) {
        PeriodFacts facts = SampleLife.facts("2026-10");
        long process = processCpu();
        long cold = cpu(() -> whole(facts));
        System.out.printf(
                "cold: %.0f ms thread, %.0f ms process (with the JIT)%n", ms(cold), ms(processCpu() - process));
        List<Block> blocks = MonthReport.compose(facts, Reports.FIRST, EN);
        for (int k = 0; k < WARM_UP; k++) {
            whole(facts);
        }
        double compose = warm(() -> MonthReport.compose(facts, Reports.FIRST, EN));
        double whole = warm(() -> whole(facts));
        double engine = engine(blocks);
        double drawings = warm(() -> drawn(blocks));
        System.out.printf(
                "warm: whole %.1f ms; engine alone %.1f ms; compose %.2f ms; its drawings onto a picture %.1f ms%n",
                whole, engine, compose, drawings);
        System.out.printf(
                "whole / engine: %.2f; cold / warm: %.1f; %d bytes%n",
                whole / engine, ms(cold) / whole, whole(facts).length);
        tenYears(whole);
    }

    private static void tenYears(double month) {
        Timeline lived = SampleLife.lived(LocalDate.of(2016, 11, 1));
        var period = new Period(LocalDate.of(2016, 11, 1), LocalDate.of(2026, 10, 31));
        double counted = warm(() -> PeriodFacts.of(lived, period, SampleLife.TODAY));
        PeriodFacts facts = PeriodFacts.of(lived, period, SampleLife.TODAY);
        double whole = warm(() -> whole(facts));
        System.out.printf(
                "ten years, %d entries: counted %.0f ms, made %.0f ms; made / month: %.2f%n",
                lived.entryCount(), counted, whole, whole / month);
    }

    private static byte[] whole(PeriodFacts facts) {
        return new PdfWriter().write(MonthReport.compose(facts, Reports.FIRST, EN), PAGE);
    }

    /** The tree is built before the clock starts: layout, writing and saving are the engine's, drawings included. */
    private static double engine(List<Block> blocks) {
        double[] times = new double[RUNS];
        for (int k = 0; k < RUNS; k++) {
            var fonts = new PdfFonts();
            var glyphs = new Glyphs(fonts, "?");
            var markup = new Markup(PAGE, glyphs);
            new Layout(markup, EN.dates()).put(blocks);
            times[k] = ms(cpu(() -> engine(markup, fonts, glyphs)));
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static void engine(Markup markup, PdfFonts fonts, Glyphs glyphs) {
        try (var document = new PDDocument()) {
            PdfWriter.render(document, markup, fonts, glyphs, false);
            document.save(new ByteArrayOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void drawn(List<Block> blocks) {
        var markup = new Markup(PAGE, new Glyphs(new PdfFonts(), "?"));
        new Layout(markup, EN.dates()).put(blocks);
        var graphics = new BufferedImage(640, 260, BufferedImage.TYPE_INT_RGB).createGraphics();
        for (Painting painting : markup.paintings()) {
            painting.draw(graphics, 634, painting.height(634));
        }
        graphics.dispose();
    }

    private static double warm(Runnable work) {
        double[] times = new double[RUNS];
        for (int k = 0; k < RUNS; k++) {
            times[k] = ms(cpu(work));
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static long cpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}
