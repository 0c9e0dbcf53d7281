package daybook.reports.summary;

import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.word.DetachmentSign;
import daybook.core.word.QuestionnaireForm;
import daybook.reports.block.Block;
import daybook.reports.block.Block.Column;
import daybook.reports.block.Block.DataTable;
import daybook.reports.block.Block.Paragraph;
import daybook.reports.block.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questionnaires and monthly check-ins, only where they were chosen. What was seen in somebody else is not among them. */
record Asked(Brief brief) {
    /** Sums that far apart are a published reliable change. None is known for PHQ-8, so nothing is printed there. */
    private static final Map<QuestionnaireForm, Integer> RELIABLE = Map.of(QuestionnaireForm.GAD_7, 4);

    private static final int MONTHS = 6;

    List<Block> blocks() {
        return Stream.concat(questionnaires().stream(), months().stream()).toList();
    }

    private List<Block> questionnaires() {
        List<Block> blocks = new ArrayList<>();
        for (QuestionnaireForm form : QuestionnaireForm.values()) {
            List<Questionnaire> all = brief
                    .shared()
                    .timeline()
                    .days(brief.shared().period())
                    .stream()
                    .flatMap(day -> day.of(Questionnaire.class))
                    .filter(one -> one.form() == form)
                    .toList();
            if (!all.isEmpty()) {
                blocks.add(new Paragraph(Text.of(told(form, all.getFirst(), all.getLast()))));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(brief.heading("summary.questionnaires"));
        }
        return blocks;
    }

    private String told(QuestionnaireForm form, Questionnaire first, Questionnaire last) {
        String name = brief.say("form." + form.code());
        if (first == last) {
            return brief.say("summary.questionnaire", name, brief.whole(last.sum()), day(last));
        }
        String change = brief.say(
                "summary.questionnaire.change",
                name,
                brief.whole(first.sum()),
                day(first),
                brief.whole(last.sum()),
                day(last));
        Integer reliable = RELIABLE.get(form);
        return reliable == null ? change : change + " " + weighed(Math.abs(last.sum() - first.sum()), reliable);
    }

    private String weighed(int apart, int reliable) {
        String key = apart >= reliable ? "summary.questionnaire.reliable" : "summary.questionnaire.not";
        return brief.say(key, brief.whole(apart), brief.whole(reliable));
    }

    private String day(Questionnaire one) {
        LocalDate day = one.stamp().day();
        return brief.phrases().dates().day(day);
    }

    private List<Block> months() {
        List<MonthlyCheckIn> all = brief.shared().timeline().days(brief.shared().period()).stream()
                .flatMap(day -> day.of(MonthlyCheckIn.class))
                .toList();
        List<MonthlyCheckIn> newest = all.subList(Math.max(0, all.size() - MONTHS), all.size());
        if (newest.isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("closeness", newest.stream().map(month -> month.sliders().closeness())));
        rows.add(row("talking", newest.stream().map(month -> month.sliders().talking())));
        rows.add(
                row("satisfaction", newest.stream().map(month -> month.sliders().satisfaction())));
        rows.add(row("loneliness", newest.stream().map(month -> month.sliders().loneliness())));
        for (DetachmentSign sign : DetachmentSign.values()) {
            if (newest.stream().anyMatch(month -> month.signsMe().containsKey(sign))) {
                rows.add(row(
                        "sign." + sign.code(),
                        newest.stream().map(month -> month.signsMe().get(sign))));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(new Column(brief.say("summary.monthly.month"), false)));
        newest.forEach(month -> columns.add(
                new Column(brief.phrases().dates().briefMonth(month.month().atDay(1)), true)));
        return List.of(
                brief.heading("summary.monthly"),
                new DataTable(new Text(List.of()), columns, rows),
                brief.small(brief.say("summary.monthly.scale")));
    }

    private List<Text> row(String key, Stream<? extends @Nullable Integer> values) {
        return Stream.concat(
                        Stream.of(brief.say("summary.monthly." + key)),
                        values.map(value -> value == null ? "–" : brief.whole(value)))
                .map(Text::of)
                .toList();
    }
}
