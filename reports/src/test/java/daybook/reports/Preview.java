package daybook.reports;

import daybook.core.facts.PeriodFacts;
import daybook.core.word.Audience;
import daybook.core.word.Paper;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Figure;
import daybook.reports.block.Block.Panels;
import daybook.reports.month.Edition;
import daybook.reports.month.MonthReport;
import daybook.reports.month.SampleFacts;
import daybook.reports.month.TrendsPage;
import daybook.reports.pdf.PdfPage;
import daybook.reports.pdf.PdfWriter;
import daybook.reports.svg.SvgWriter;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes every sample report and drawing into a folder, to be looked at. */
public final class Preview {
    private static final Edition FIRST = new Edition.Issued(1, LocalDate.of(2026, 11, 2));

    private Preview() {}

    public static void main(String[] folder) throws IOException {
        Path to = Path.of(folder[0]);
        Files.createDirectories(to);
        var all = Map.of(
                "full", SampleFacts.full(),
                "sparse", SampleFacts.sparse(),
                "zero", SampleFacts.zero(),
                "safety", SampleFacts.safety());
        for (var one : all.entrySet()) {
            for (String language : List.of("en", "de")) {
                Phrases phrases = Phrases.in(language).orElseThrow();
                Files.write(to.resolve(one.getKey() + "-" + language + ".pdf"), pdf(one.getValue(), phrases, Paper.A4));
            }
        }
        Files.write(
                to.resolve("letter-de.pdf"),
                pdf(SampleFacts.full(), Phrases.in("de").orElseThrow(), Paper.LETTER));
        Files.writeString(to.resolve("page.html"), html(TrendsPage.compose(SampleFacts.full(), Phrases.english())));
    }

    static byte[] pdf(PeriodFacts facts, Phrases phrases, Paper paper) {
        var page = new PdfPage(
                paper, phrases, "Daybook", MonthReport.foot(facts, FIRST, phrases), "sample", Audience.SELF);
        return new PdfWriter().write(MonthReport.compose(facts, FIRST, phrases), page);
    }

    private static String html(List<Block> blocks) {
        var body = new StringBuilder();
        int k = 0;
        for (Block block : blocks) {
            for (Figure figure : (Iterable<Figure>) figures(block)::iterator) {
                k++;
                var writer = new SvgWriter();
                body.append("<figure class=fig><h2>")
                        .append(figure.title().plain())
                        .append("</h2>");
                body.append(writer.svg(figure.chart(), "c" + k + "n-", "chart narrow", SvgWriter.NARROW, figure.alt()));
                body.append(writer.svg(figure.chart(), "c" + k + "w-", "chart wide", SvgWriter.WIDE, figure.alt()));
                body.append("<p class=muted>").append(figure.caption().plain()).append("</p></figure>");
            }
        }
        return "<!doctype html><html lang=en><head><meta charset=utf-8>"
                + "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'self'; font-src 'self'\">"
                + "<meta name=viewport content='width=device-width'><link rel=stylesheet href=daybook.css></head>"
                + "<body class=trends><main>" + body + "</main></body></html>";
    }

    private static Stream<Figure> figures(Block block) {
        if (block instanceof Figure figure) {
            return Stream.of(figure);
        }
        return block instanceof Panels panels ? panels.figures().stream() : Stream.empty();
    }
}
