package daybook.reports.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.reports.block.ChartSpec;
import daybook.reports.block.ChartSpec.Cell;
import daybook.reports.block.ChartSpec.CellName;
import daybook.reports.block.ChartSpec.CountRow;
import daybook.reports.block.ChartSpec.CountRows;
import daybook.reports.block.ChartSpec.DayGrid;
import daybook.reports.block.ChartSpec.DayTick;
import daybook.reports.block.ChartSpec.Days;
import daybook.reports.block.ChartSpec.Dot;
import daybook.reports.block.ChartSpec.EventStrip;
import daybook.reports.block.ChartSpec.GridRow;
import daybook.reports.block.ChartSpec.IntervalRow;
import daybook.reports.block.ChartSpec.IntervalRows;
import daybook.reports.block.ChartSpec.Key;
import daybook.reports.block.ChartSpec.LinePoint;
import daybook.reports.block.ChartSpec.Lines;
import daybook.reports.block.ChartSpec.Mark;
import daybook.reports.block.ChartSpec.Role;
import daybook.reports.block.ChartSpec.Scale;
import daybook.reports.block.ChartSpec.Shade;
import daybook.reports.block.ChartSpec.Size;
import daybook.reports.block.ChartSpec.StackedRow;
import daybook.reports.block.ChartSpec.StackedRows;
import daybook.reports.block.ChartSpec.StripRow;
import daybook.reports.block.ChartSpec.Tick;
import daybook.reports.block.ChartSpec.Tint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/daybook/reports/svg");
    private static final String ALT = "Bars & <lines>, for the test.";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static ChartSpec rows() {
        return new StackedRows(
                List.of(Role.HELD_STEADY, Role.HELD_WOBBLE, Role.GAVE_WAY, Role.NOT_COUNTED),
                List.of("held steady", "held with a wobble", "gave way", "not counted"),
                List.of(
                        new StackedRow("1 Oct", List.of(1, 2, 1, 1), "3 of 4", 1, "1 Oct: three of four"),
                        new StackedRow("5 Oct", List.of(0, 0, 0, 0), "–", 0, "5 Oct: none")),
                "times they crossed");
    }

    private static ChartSpec lines() {
        return new Lines(
                Role.FELT,
                Size.FULL,
                new Key("middle", "half", "one day"),
                new Days(
                        DAY,
                        DAY.plusDays(40),
                        new Tint(DAY.plusDays(9), DAY.plusDays(20)),
                        List.of(new DayTick(DAY.plusDays(4), "5 Oct"))),
                new Scale(-3.4, 3.4, List.of(new Tick(-3, "drained", false), new Tick(0, "level", true))),
                List.of(List.of(point(0, -1), point(7, 0)), List.of(point(30, 1))),
                List.of(new Dot(DAY, -1, "1 Oct: −1"), new Dot(DAY.plusDays(7), 0, "8 Oct: 0")),
                List.of(new Mark("A", DAY.plusDays(12)), new Mark("B", DAY.plusDays(13))),
                "+1");
    }

    private static ChartSpec grid() {
        Cell light = new Cell.Value(Shade.P2, "7", "+1.5", "7 Oct: +1.5");
        return new DayGrid(
                List.of("Mon", "Tue", "Wed", "Thu"),
                List.of(
                        new GridRow("5 Oct", List.of(new Cell.Outside(), new Cell.Unknown("6", "6 Oct"), light, light)),
                        new GridRow(
                                "12 Oct",
                                List.of(
                                        new Cell.Quiet("12", "12 Oct: quiet"),
                                        new Cell.Written("13", "13 Oct: written"),
                                        new Cell.Value(Shade.M3, "14", "−3", "14 Oct: −3"),
                                        new Cell.Outside()))),
                List.of(new CellName(light, "light"), new CellName(new Cell.Quiet("", ""), "quiet")));
    }

    private static ChartSpec counts() {
        return new CountRows(
                "times in October",
                "before",
                List.of(
                        new CountRow("Thoughts circled for hours", 7, 8.5, "7 (8.5)", "Thoughts: 7"),
                        new CountRow("Calm", 3, null, "3", "Calm: 3")));
    }

    private static ChartSpec intervals() {
        return new IntervalRows(
                Role.FELT,
                new Scale(-3, 3, List.of(new Tick(-3, "drained", false), new Tick(0, "level", true))),
                "middle",
                "middle half",
                List.of(
                        new IntervalRow("Text (13)", -2, -1, 0, "Text: −1"),
                        new IntervalRow("Call (5)", 0, .5, 1, "Call: +0.5")));
    }

    private static ChartSpec strip() {
        return new EventStrip(
                new Days(DAY, DAY.plusDays(40), null, List.of(new DayTick(DAY.plusDays(4), "5 Oct"))),
                List.of(
                        new StripRow("Trigger (2)", List.of(DAY, DAY.plusDays(27)), List.of("1 Oct", "28 Oct")),
                        new StripRow("Fight (1)", List.of(DAY.plusDays(2)), List.of("3 Oct")),
                        new StripRow("Promise (1)", List.of(DAY.plusDays(3)), List.of("4 Oct")),
                        new StripRow("Letdown (1)", List.of(DAY.plusDays(9)), List.of("10 Oct"))));
    }

    private static LinePoint point(int after, double value) {
        return new LinePoint(DAY.plusDays(after), value - .5, value, value + .5, "");
    }

    private static String written(ChartSpec chart, int width) {
        return new SvgWriter().svg(chart, "t" + width + "-", "chart", width, ALT);
    }

    @ParameterizedTest
    @ValueSource(ints = {SvgWriter.NARROW, SvgWriter.WIDE})
    void rows_are_drawn_as_before(int width) throws IOException {
        same("rows-" + width + ".svg", written(rows(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {SvgWriter.NARROW, SvgWriter.WIDE})
    void lines_are_drawn_as_before(int width) throws IOException {
        same("lines-" + width + ".svg", written(lines(), width));
    }

    @ParameterizedTest
    @ValueSource(ints = {SvgWriter.NARROW, SvgWriter.WIDE})
    void days_times_ranges_and_rounds_are_drawn_as_before(int width) throws IOException {
        same("grid-" + width + ".svg", written(grid(), width));
        same("counts-" + width + ".svg", written(counts(), width));
        same("intervals-" + width + ".svg", written(intervals(), width));
        same("strip-" + width + ".svg", written(strip(), width));
    }

    @Test
    void zone_and_language_of_the_machine_change_nothing() {
        String here = written(lines(), SvgWriter.WIDE);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr", "ar-u-nu-arab", "de")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(here, written(lines(), SvgWriter.WIDE));
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_paint_is_a_token_of_the_page_or_none() throws Exception {
        Set<String> paints = new HashSet<>();
        for (ChartSpec chart : List.of(rows(), lines(), grid(), counts(), intervals(), strip())) {
            for (Element element : elements(parsed(written(chart, SvgWriter.WIDE)))) {
                paints.add(element.getAttribute("fill"));
                paints.add(element.getAttribute("stroke"));
            }
        }
        paints.removeAll(Set.of("", "none", "transparent"));
        assertTrue(paints.contains("var(--pine)") && paints.contains("var(--dusk)"), paints.toString());
        paints.forEach(paint -> assertTrue(paint.matches("var\\(--[a-z0-9-]+\\)"), paint));
    }

    @Test
    void a_colour_that_is_no_token_is_an_error() throws Exception {
        Document stray = parsed("<svg><rect fill='rgb(1,2,3)'/></svg>");
        var refused =
                assertThrows(IllegalStateException.class, () -> new Tokens("x").clean(stray.getDocumentElement()));
        assertEquals("not a colour of the page: rgb(1,2,3)", refused.getMessage());
        new Tokens("x").clean(parsed("<svg><rect fill='rgb(44,93,80)'/></svg>").getDocumentElement());
    }

    @Test
    void a_style_attribute_is_an_error() throws Exception {
        Document stray = parsed("<svg><rect style='fill:red'/></svg>");
        assertThrows(IllegalStateException.class, () -> new Tokens("x").clean(stray.getDocumentElement()));
    }

    @Test
    void two_drawings_on_a_page_share_no_id_and_every_reference_is_its_own() throws Exception {
        Set<String> narrow = ids(written(lines(), SvgWriter.NARROW));
        Set<String> wide = ids(written(lines(), SvgWriter.WIDE));
        assertFalse(narrow.isEmpty());
        assertTrue(narrow.stream().noneMatch(wide::contains));
        Matcher used = Pattern.compile("url\\(#([^)]+)\\)").matcher(written(lines(), SvgWriter.WIDE));
        assertTrue(used.find());
        assertTrue(wide.contains(used.group(1)));
    }

    @Test
    void it_is_an_image_with_a_name_and_scales_with_the_page() throws Exception {
        Element root = parsed(written(rows(), SvgWriter.WIDE)).getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals(ALT, root.getFirstChild().getTextContent());
        assertTrue(root.getAttribute("viewBox").startsWith("0 0 720 "));
        assertFalse(root.hasAttribute("width") || root.hasAttribute("style"));
    }

    @Test
    void what_can_be_pointed_at_says_its_numbers() throws Exception {
        String svg = written(lines(), SvgWriter.WIDE);
        assertTrue(svg.contains("<title>1 Oct: −1</title>"));
        assertEquals(2, svg.split("fill=\"transparent\"", -1).length - 1);
    }

    @Test
    void words_stay_words_and_no_script_or_image_comes_in() {
        String svg = written(rows(), SvgWriter.WIDE);
        assertTrue(svg.contains(">3 of 4<"));
        assertFalse(svg.contains("<image") || svg.contains("<script") || svg.contains("<style") || svg.contains("<!"));
    }

    @Test
    void a_line_is_never_drawn_over_a_gap() throws Exception {
        List<String> trend = elements(parsed(written(lines(), SvgWriter.WIDE))).stream()
                .filter(element -> element.getAttribute("stroke").equals("var(--dusk)") || inherits(element))
                .filter(element -> element.getTagName().equals("path")
                        && element.getAttribute("fill").equals("none"))
                .map(element -> element.getAttribute("d"))
                .filter(path -> path.startsWith("M") && path.contains("L"))
                .toList();
        assertNotEquals(List.of(), trend);
        double gapFrom = 720 * 8 / 41.0;
        double gapTo = 720 * 27 / 41.0;
        for (String path : trend) {
            double[] x = Pattern.compile("[ML]([\\d.]+) ")
                    .matcher(path)
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .toArray();
            boolean over = Arrays.stream(x).min().orElseThrow() < gapFrom
                    && Arrays.stream(x).max().orElseThrow() > gapTo;
            assertFalse(over, path);
        }
    }

    private static boolean inherits(Element element) {
        return element.getParentNode() instanceof Element group
                && group.getAttribute("stroke").equals("var(--dusk)")
                && !element.hasAttribute("stroke");
    }

    private static Set<String> ids(String svg) throws Exception {
        Set<String> ids = new HashSet<>();
        elements(parsed(svg)).forEach(element -> ids.add(element.getAttribute("id")));
        ids.remove("");
        return ids;
    }

    private static List<Element> elements(Document document) {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static void same(String file, String now) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            assertFalse(System.getenv().containsKey("CI"), "golden files are written by hand, never in CI");
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, now);
        }
        assertEquals(Files.readString(golden), now);
    }
}
