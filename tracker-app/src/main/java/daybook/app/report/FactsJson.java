package daybook.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.facts.ActCounts;
import daybook.core.facts.BoundaryFacts;
import daybook.core.facts.ContactFacts;
import daybook.core.facts.MeasureFacts;
import daybook.core.facts.PeriodFacts;
import daybook.core.finding.Returns;
import daybook.core.timeline.Coverage;
import daybook.core.timeline.Phase;
import daybook.core.trend.PeriodRate;
import daybook.reports.text.Phrases;
import daybook.reports.text.Sentences;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The facts of a period for other programs: shares 0 to 1, nothing rounded, null where nothing can be shown. */
public final class FactsJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactsJson() {}

    /** @return UTF-8, the same bytes for the same facts and language */
    public static byte[] write(PeriodFacts facts, Phrases phrases) {
        try {
            String text = MAPPER.writeValueAsString(node(facts, phrases)).replace("\r\n", "\n");
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written");
        }
    }

    static ObjectNode node(PeriodFacts facts, Phrases phrases) {
        ObjectNode node = NODES.objectNode();
        node.set("period", Nodes.period(facts.period()));
        node.put("closed", facts.closed());
        node.put("safety", facts.safety());
        node.put("synthetic", facts.synthetic());
        node.set("window", Nodes.period(facts.window()));
        node.set("coverage", coverage(facts.coverage()));
        node.set("interactions", contacts(facts.contacts()));
        node.set("boundaries", boundaries(facts.boundaries()));
        node.set("stepAways", stepAways(facts.returns()));
        node.set("steadiness", SteadinessJson.of(facts));
        ArrayNode measures = node.putArray("measures");
        facts.measures().forEach(measure -> measures.add(measure(measure)));
        ArrayNode phases = node.putArray("phases");
        facts.phases().forEach(phase -> phases.add(phase(phase)));
        Sentences sentences = new Sentences(phrases);
        ArrayNode findings = node.putArray("findings");
        facts.findings().forEach(finding -> findings.add(FindingJson.of(finding, sentences)));
        node.set(
                "comparisons",
                NODES.objectNode()
                        .put("made", facts.comparisons().made())
                        .put("notClear", facts.comparisons().notClear()));
        node.set("themes", ThemesJson.of(facts.themes(), facts.diary()));
        return node;
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode node = NODES.objectNode()
                .put("daysLogged", coverage.daysLogged())
                .put("daysPossible", coverage.daysPossible())
                .put("daysQuiet", coverage.daysQuiet())
                .put("daysUnknown", coverage.daysUnknown())
                .put("entries", coverage.entries())
                .put("late", coverage.late());
        return coverage.entries() == 0
                ? node.putNull("lateShare")
                : node.put("lateShare", (double) coverage.late() / coverage.entries());
    }

    private static ObjectNode contacts(ContactFacts contacts) {
        ObjectNode node = NODES.objectNode().put("n", contacts.n());
        ObjectNode worse = Nodes.rate(contacts.worse());
        worse.put("rule", rule(contacts)).put("beforeKnown", contacts.beforeKnown());
        node.set("worse", worse);
        node.put("levelOrLighter", contacts.levelOrLighter());
        node.set("eggshells2plus", Nodes.rate(contacts.eggshells()));
        node.set("feltAfter", Nodes.line(contacts.felt()));
        return node;
    }

    /** Which rule "felt worse after" went by; a hard contact is worse by either. */
    private static @Nullable String rule(ContactFacts contacts) {
        int n = contacts.worse().toOptional().map(PeriodRate::n).orElse(0);
        if (n == 0) {
            return null;
        }
        if (contacts.beforeKnown() == 0) {
            return "after-below-level";
        }
        return contacts.beforeKnown() == n ? "after-below-before" : "after-below-before-where-known-else-below-level";
    }

    private static ObjectNode boundaries(BoundaryFacts boundaries) {
        ObjectNode node = counts(Nodes.object(), boundaries.all());
        node.set("holdingRate", Nodes.rate(boundaries.holding()));
        node.set("followThrough", Nodes.rate(boundaries.followThrough()));
        node.put("unsafeToFollow", boundaries.unsafe());
        node.set("rows", Nodes.array(boundaries.rows(), row -> counts(Nodes.period(row.span()), row.counts())));
        node.set("each", Nodes.array(boundaries.each(), FactsJson::each));
        return node;
    }

    private static ObjectNode each(BoundaryFacts.Each one) {
        ObjectNode node = Nodes.object().put("boundary", one.boundary().id().value());
        return counts(node, one.counts()).put("followed", one.followed()).put("followDue", one.due());
    }

    private static ObjectNode counts(ObjectNode node, ActCounts all) {
        return node.put("raised", all.raised())
                .put("heldSteady", all.heldSteady())
                .put("heldWithWobble", all.heldWithWobble())
                .put("gaveWay", all.gaveWay())
                .put("yieldedForSafety", all.yieldedForSafety())
                .put("changedByChoice", all.changedByChoice())
                .put("notApplied", all.notApplied())
                .put("theyRespected", all.respected())
                .put("theyPushed", all.pushed())
                .put("theyCrossed", all.crossed());
    }

    private static ObjectNode stepAways(Returns returns) {
        ObjectNode node = NODES.objectNode()
                .put("onTime", returns.onTime())
                .put("late", returns.late())
                .put("closed", returns.closed())
                .put("open", returns.open())
                .put("forSafety", returns.forSafety())
                .put("told", returns.told())
                .put("toldKnown", returns.asked());
        ObjectNode intentions = node.putObject("intentions");
        returns.intentions().forEach((intention, times) -> intentions.put(intention.code(), times));
        node.set("returnRate", Nodes.rate(returns.rate()));
        return node;
    }

    private static ObjectNode measure(MeasureFacts facts) {
        ObjectNode node = NODES.objectNode()
                .put("id", facts.measure().id().value())
                .put("name", facts.measure().terms().name().text())
                .put("low", facts.measure().terms().low())
                .put("high", facts.measure().terms().high())
                .put("better", facts.measure().terms().better().code())
                .put("daily", facts.measure().terms().daily().code())
                .put("n", facts.n());
        Nodes.maybe(node, "median", facts.median());
        node.set("line", Nodes.line(facts.line()));
        return node;
    }

    private static ObjectNode phase(Phase phase) {
        return NODES.objectNode()
                .put("kind", phase.kind().code())
                .put("from", phase.from().toString())
                .put("to", phase.to() == null ? null : phase.to().toString())
                .put("label", phase.label() == null ? null : phase.label().text());
    }
}
