package daybook.app.web.help;

import daybook.app.web.Reading;
import daybook.core.journal.SafetyPlan;
import daybook.core.journal.SafetyPlan.Item;
import daybook.core.journal.SafetyPlan.Line;
import daybook.core.word.Checklist;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The plan as typed. Rows are numbered from 0; one that is emptied is taken out, and there are always some empty ones.
 *
 * @param safety what is to be ready
 * @param leaving what is to be ready for leaving
 */
record PlanForm(
        Map<String, String> helplineName,
        Map<String, String> helplineNumber,
        Map<String, String> helplineRemark,
        Map<String, String> personName,
        Map<String, String> personNumber,
        Map<String, String> personRemark,
        Map<String, String> safety,
        Map<String, String> leaving,
        @Nullable String notes) {
    private static final int EMPTY = 2;
    private static final int LONGEST = 200;

    /** A request leaves out what is not on the page. */
    PlanForm {
        helplineName = given(helplineName);
        helplineNumber = given(helplineNumber);
        helplineRemark = given(helplineRemark);
        personName = given(personName);
        personNumber = given(personNumber);
        personRemark = given(personRemark);
        safety = given(safety);
        leaving = given(leaving);
    }

    private static Map<String, String> given(@Nullable Map<String, String> rows) {
        return rows == null ? Map.of() : rows;
    }

    /** @param suggested what a first plan may begin with, to be kept, changed or emptied */
    static PlanForm of(SafetyPlan plan, List<String> suggested) {
        boolean first = plan.equals(SafetyPlan.NONE);
        return new PlanForm(
                column(plan.helplines(), Line::name),
                column(plan.helplines(), Line::number),
                column(plan.helplines(), Line::remark),
                column(plan.people(), Line::name),
                column(plan.people(), Line::number),
                column(plan.people(), Line::remark),
                first ? numbered(suggested) : items(plan, Checklist.SAFETY),
                items(plan, Checklist.LEAVING),
                plan.notes() == null ? null : plan.notes().text());
    }

    private interface Part {
        @Nullable
        OwnWords of(Line line);
    }

    private static Map<String, String> column(List<Line> lines, Part part) {
        Map<String, String> column = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            OwnWords words = part.of(lines.get(at));
            column.put(String.valueOf(at), words == null ? "" : words.text());
        }
        return column;
    }

    private static Map<String, String> items(SafetyPlan plan, Checklist list) {
        return numbered(plan.items().stream()
                .filter(item -> item.list() == list)
                .map(item -> item.text().text())
                .toList());
    }

    private static Map<String, String> numbered(List<String> texts) {
        Map<String, String> rows = new LinkedHashMap<>();
        texts.forEach(text -> rows.put(String.valueOf(rows.size()), text));
        return rows;
    }

    /** @return numbers of the rows a page shows: those there are, and some empty ones */
    static List<String> rows(Map<String, String> column) {
        int filled = column.keySet().stream()
                .filter(key -> key.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .map(at -> at + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, filled + EMPTY).mapToObj(String::valueOf).toList();
    }

    /** @param before tells which items were ticked: what reads the same stays so */
    SafetyPlan toPlan(Reading read, SafetyPlan before, LocalDate today) {
        List<Item> items = new ArrayList<>(items(read, "safety", safety, Checklist.SAFETY, before));
        items.addAll(items(read, "leaving", leaving, Checklist.LEAVING, before));
        return new SafetyPlan(
                items,
                lines(read, "person", personName, personNumber, personRemark),
                lines(read, "helpline", helplineName, helplineNumber, helplineRemark),
                read.own("notes", notes),
                today);
    }

    private static List<Item> items(
            Reading read, String field, Map<String, String> texts, Checklist list, SafetyPlan before) {
        List<Item> items = new ArrayList<>();
        for (String at : rows(texts)) {
            OwnWords text = line(read, field, at, texts);
            if (text != null) {
                items.add(new Item(list, text, before.items().contains(new Item(list, text, true))));
            }
        }
        return items;
    }

    private static List<Line> lines(
            Reading read,
            String field,
            Map<String, String> names,
            Map<String, String> numbers,
            Map<String, String> remarks) {
        List<Line> lines = new ArrayList<>();
        for (String at : rows(names)) {
            OwnWords name = line(read, field + "Name", at, names);
            OwnWords number = line(read, field + "Number", at, numbers);
            OwnWords remark = line(read, field + "Remark", at, remarks);
            if (name == null && (number != null || remark != null) && Reading.blank(names.get(at))) {
                read.no(field + "Name[" + at + "]", "help.name-needed");
            }
            if (name != null) {
                lines.add(new Line(name, number, remark));
            }
        }
        return lines;
    }

    private static @Nullable OwnWords line(Reading read, String field, String at, Map<String, String> texts) {
        String text = texts.get(at);
        return Reading.blank(text) ? null : read.name(field + "[" + at + "]", text, LONGEST);
    }

    @Override
    public String toString() {
        return "PlanForm";
    }
}
