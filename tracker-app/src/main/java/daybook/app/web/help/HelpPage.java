package daybook.app.web.help;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.ChangeSafetyPlan;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.SafetyPlan;
import daybook.core.word.Checklist;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comes before everything else for somebody who is not safe: it asks nothing and needs nothing. */
@Controller
@RequestMapping("/j/{key}/help")
class HelpPage {
    /** @param call what a phone dials, or null where the number is none */
    record Line(
            String name,
            @Nullable String number,
            @Nullable String call,
            @Nullable String remark) {

        static Line of(SafetyPlan.Line line) {
            String number = line.number() == null ? null : line.number().text();
            return new Line(
                    line.name().text(),
                    number,
                    call(number),
                    line.remark() == null ? null : line.remark().text());
        }

        private static @Nullable String call(@Nullable String number) {
            String digits = number == null ? "" : number.replaceAll("[^0-9+]", "");
            return digits.matches("\\+?[0-9]{3,15}") ? "tel:" + digits : null;
        }
    }

    /** @param at its place in the plan */
    record Item(String at, String text, boolean ticked) {}

    @GetMapping
    String help(Desk desk, Model model) {
        SafetyPlan plan = desk.timeline().plans().safetyPlan();
        model.addAttribute("helplines", plan.helplines().stream().map(Line::of).toList());
        model.addAttribute("people", plan.people().stream().map(Line::of).toList());
        model.addAttribute("notes", plan.notes() == null ? null : plan.notes().text());
        model.addAttribute("safetyItems", items(plan, Checklist.SAFETY));
        model.addAttribute("leavingItems", items(plan, Checklist.LEAVING));
        model.addAttribute(
                "reviewed",
                plan.reviewed() == null ? null : desk.words("help.reviewed", new Phrases(desk).day(plan.reviewed())));
        return "help/page";
    }

    private static List<Item> items(SafetyPlan plan, Checklist list) {
        return IntStream.range(0, plan.items().size())
                .filter(at -> plan.items().get(at).list() == list)
                .mapToObj(at -> new Item(
                        String.valueOf(at),
                        plan.items().get(at).text().text(),
                        plan.items().get(at).ticked()))
                .toList();
    }

    /** The ticks as they stand on the page, and whether the plan was looked at. */
    @PostMapping("/ticks")
    String tick(
            Desk desk,
            @RequestParam(name = "tick", required = false) @Nullable List<String> ticks,
            @RequestParam(name = "looked", required = false) @Nullable String looked) {
        SafetyPlan plan = desk.timeline().plans().safetyPlan();
        List<String> ticked = Reading.list(ticks);
        List<SafetyPlan.Item> items = new ArrayList<>();
        for (int at = 0; at < plan.items().size(); at++) {
            SafetyPlan.Item item = plan.items().get(at);
            items.add(new SafetyPlan.Item(item.list(), item.text(), ticked.contains(String.valueOf(at))));
        }
        SafetyPlan next = new SafetyPlan(
                items, plan.people(), plan.helplines(), plan.notes(), looked == null ? plan.reviewed() : desk.today());
        return said(desk, desk.send(new ChangeSafetyPlan(next)), "help.ticked");
    }

    /** One switch for the whole journal. Turned off, every safety phase that is on ends today. */
    @PostMapping("/phase")
    String turn(Desk desk, @RequestParam(name = "on", defaultValue = "") String on) {
        boolean now = desk.timeline().safetyOn(desk.today());
        if (on.equals("true")) {
            List<JournalCommand> begin = now
                    ? List.of()
                    : List.of(
                            new BeginPhase(new PhaseId(Reading.id(null)), PhaseKind.SAFETY, null, desk.today(), null));
            return said(desk, desk.sendAll(begin), "help.phase-on");
        }
        List<JournalCommand> end = new ArrayList<>();
        desk.timeline().phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.SAFETY && phase.on(desk.today()))
                .filter(phase -> !desk.today().equals(phase.to()))
                .forEach(phase -> end.add(new EndPhase(phase.id(), desk.today())));
        return said(desk, desk.sendAll(end), "help.phase-off");
    }

    private static String said(Desk desk, Sent sent, String key) {
        desk.say(desk.words(sent instanceof Sent.Not no ? no.message() : key));
        return desk.to("help");
    }
}
