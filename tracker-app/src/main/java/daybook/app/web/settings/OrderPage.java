package daybook.app.web.settings;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.Settings;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Practice;
import daybook.core.word.BodySign;
import daybook.core.word.ChipList;
import daybook.core.word.ContextChip;
import daybook.core.word.HealthySign;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** In which order do the chips stand? Plain buttons move one up or down; nothing ever moves by itself. */
@Controller
@RequestMapping("/j/{key}/settings/order")
class OrderPage {
    @GetMapping
    String lists(Desk desk, Model model) {
        model.addAttribute("lists", desk.choices("chip-list", ChipList.values()));
        return "settings/lists";
    }

    @GetMapping("/{list}")
    String list(Desk desk, @PathVariable("list") String code, Model model) {
        ChipList list = list(code);
        model.addAttribute("list", code);
        model.addAttribute("name", desk.words("chip-list." + code));
        model.addAttribute("chips", OwnOrder.of(desk, list, choices(desk, list)));
        return "settings/order";
    }

    /** @param first back to the order of the vocabulary */
    @PostMapping("/{list}")
    String move(
            Desk desk,
            @PathVariable("list") String code,
            @RequestParam(required = false) @Nullable String up,
            @RequestParam(required = false) @Nullable String down,
            @RequestParam(required = false) @Nullable String first) {
        ChipList list = list(code);
        List<String> order = new ArrayList<>(OwnOrder.of(desk, list, choices(desk, list)).stream()
                .map(Choice::value)
                .toList());
        swap(order, order.indexOf(up), -1);
        swap(order, order.indexOf(down), 1);
        Sent sent = desk.send(
                new ChangeSettings(with(desk.timeline().plans().settings(), list, first == null ? order : List.of())));
        if (sent instanceof Sent.Not no) {
            desk.say(desk.words(no.message()));
        }
        return desk.to("settings/order/" + code);
    }

    private static void swap(List<String> order, int at, int by) {
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            Collections.swap(order, at, at + by);
        }
    }

    private static Settings with(Settings now, ChipList list, List<String> order) {
        Map<ChipList, List<String>> chips = new LinkedHashMap<>(now.chips());
        chips.put(list, order);
        return new Settings(
                now.language(),
                now.look(),
                now.exitPage(),
                now.idleMinutes(),
                now.paper(),
                now.plainTitles(),
                now.letters(),
                chips,
                now.reports());
    }

    private static List<Choice> choices(Desk desk, ChipList list) {
        Phrases phrases = new Phrases(desk);
        return switch (list) {
            case SIGNS -> desk.choices("sign", Sign.values());
            case BODY -> desk.choices("body", BodySign.values());
            case HEALTHY -> desk.choices("healthy", HealthySign.values());
            case WITHDRAWAL -> desk.choices("withdrawal", WithdrawalSign.values());
            case STUCK -> desk.choices("stuck", StuckThought.values());
            case CONTEXT -> desk.choices("context", ContextChip.values());
            case TONES -> desk.choices("tone", Tone.values());
            case PRACTICES ->
                desk.timeline().plans().practices().values().stream()
                        .filter(Practice::live)
                        .map(one -> new Choice(one.id().value(), phrases.practice(one.id())))
                        .toList();
            case PATTERNS ->
                desk.timeline().plans().patterns().values().stream()
                        .filter(Pattern::live)
                        .map(one -> new Choice(one.id().value(), one.name().text()))
                        .toList();
        };
    }

    private static ChipList list(String code) {
        return Stream.of(ChipList.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
