package daybook.app.web.paper;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.EntryTelling;
import daybook.app.web.Phrases;
import daybook.app.web.Together;
import daybook.app.web.Told;
import daybook.app.web.paper.PaperView.DayRow;
import daybook.app.web.paper.PaperView.Link;
import daybook.core.timeline.Day;
import daybook.core.timeline.Period;
import daybook.core.word.Paper;
import daybook.reports.paper.CardColumn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.validation.FieldError;

/** Turns a month into what the page shows. */
final class PaperViews {
    private static final List<String> FIELDS = List.of(
            "felt", "sleep", "tension", "forMe", "practice", "quiet", "with", "after", "careful", "mine", "limit");

    private final Desk desk;
    private final PaperMonth month;
    private final PaperForm form;
    private final Phrases phrases;
    private final daybook.reports.text.Phrases printed;
    private final EntryTelling telling;
    private final Map<String, String> heads;
    private final List<FieldError> errors;

    /** @param errors of what was typed, if it was refused */
    PaperViews(Desk desk, PaperMonth month, PaperForm form, List<FieldError> errors) {
        this.desk = desk;
        this.month = month;
        this.form = form;
        this.phrases = new Phrases(desk);
        this.printed = printed(desk.locale().getLanguage());
        this.telling = new EntryTelling(desk);
        this.heads = heads(printed);
        this.errors = errors;
    }

    /** The words on the card, in a language. */
    static daybook.reports.text.Phrases printed(String language) {
        return daybook.reports.text.Phrases.in(language).orElseGet(daybook.reports.text.Phrases::english);
    }

    PaperView view() {
        Usual usual = new Usual(desk.timeline());
        YearMonth now = YearMonth.from(desk.today());
        List<Choice> limits = usual.boundaries().stream()
                .map(one -> new Choice(
                        one.id().value(), one.current().terms().limit().text()))
                .toList();
        return new PaperView(
                title(month.month()),
                month.page(),
                PaperMonth.of(month.month().minusMonths(1).toString())
                        .map(this::link)
                        .orElse(null),
                link(new PaperMonth(month.month().plusMonths(1))),
                cards(),
                heads,
                mend(),
                usual.people().stream()
                        .map(one -> new Choice(one.id().value(), phrases.name(one.id())))
                        .toList(),
                limits.size() > 1 ? limits : List.of(),
                usual.practices().stream()
                        .map(one -> new Choice(one.id().value(), phrases.practice(one.id())))
                        .toList(),
                !month.month().isAfter(now),
                month.month().equals(now),
                rows());
    }

    private String title(YearMonth named) {
        return printed.dates().period(new Period(named.atDay(1), named.atEndOfMonth()));
    }

    private Link link(PaperMonth other) {
        return new Link(other.page(), title(other.month()));
    }

    private List<Link> cards() {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Stream.of("en", "de").map(language -> card(paper, language)))
                .toList();
    }

    private Link card(Paper paper, String language) {
        return new Link(
                month.page() + "/card?paper=" + paper.code() + "&language=" + language,
                desk.words(
                        "paper.card-named", desk.words("paper." + paper.code()), desk.words("language." + language)));
    }

    private static Map<String, String> heads(daybook.reports.text.Phrases printed) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("day", printed.say("card.head.day"));
        Arrays.stream(CardColumn.values()).forEach(one -> all.put(one.code(), printed.say("card.head." + one.code())));
        return all;
    }

    /** Day by day, as they stand on the page. */
    private List<Link> mend() {
        return Stream.concat(month.days().stream().map(MonthReading::path), Stream.of(""))
                .flatMap(path -> errors.stream()
                        .filter(error -> path.equals(row(error)))
                        .sorted(Comparator.comparing(error -> FIELDS.indexOf(field(error)))))
                .map(this::mend)
                .toList();
    }

    private static String row(FieldError error) {
        int end = error.getField().indexOf('.');
        return end < 0 ? "" : error.getField().substring(0, end);
    }

    private static String field(FieldError error) {
        return error.getField().substring(error.getField().indexOf('.') + 1);
    }

    /** "5 Sat, After: what to do": beside so many fields a sentence alone says too little. */
    private Link mend(FieldError error) {
        Object[] details = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        String sentence = desk.words(String.valueOf(error.getCode()), details);
        String field = error.getField();
        String about = month.days().stream()
                .filter(day -> field.startsWith(MonthReading.path(day)))
                .map(day -> number(day) + " " + weekday(day) + head(field(error)) + ": ")
                .findFirst()
                .orElse("");
        return new Link("#" + field, about + sentence);
    }

    private String head(String field) {
        String head = heads.get(field.equals("forMe") ? CardColumn.FOR_ME.code() : field);
        return head == null ? "" : ", " + head;
    }

    private String weekday(LocalDate day) {
        return printed.say("card.weekday." + day.getDayOfWeek().getValue());
    }

    private static String number(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private List<DayRow> rows() {
        return month.days().stream()
                .filter(day -> !day.isAfter(desk.today()) || form.row(day).said())
                .map(this::row)
                .toList();
    }

    private DayRow row(LocalDate date) {
        Day day = desk.timeline().day(date);
        return new DayRow(
                MonthReading.path(date),
                PaperForm.key(date.getDayOfMonth()),
                phrases.day(date),
                number(date),
                weekday(date),
                date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue(),
                there(day),
                "days/" + month.month() + "#d" + date,
                !day.logged() || form.row(date).said());
    }

    private List<String> there(Day day) {
        return Together.of(day).stream()
                .filter(one -> one.main().counts())
                .flatMap(one ->
                        Stream.concat(Stream.of(line(telling.told(one.main().entry()))), telling.cameUp(one).stream()))
                .toList();
    }

    private static String line(Told told) {
        return told.felt() == null ? told.line() : Phrases.capital(told.felt()) + ": " + told.line();
    }
}
