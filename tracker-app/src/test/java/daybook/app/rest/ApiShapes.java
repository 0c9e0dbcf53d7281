package daybook.app.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of the API as schemas: a line a shape, {@code field:type}, with * behind what must be there. */
final class ApiShapes {
    private static final String STAMP =
            "id:id* kind:kind* at:moment* zone:zone day:day person:id note:words written:moment= source:Source= ";

    static final Map<String, String> KINDS = kinds();
    static final Map<String, String> LISTS = lists();

    private ApiShapes() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(
                "interaction",
                "channel:Channel before:felt after:felt eggshells:0-3 hard:yes dreaded:yes signs:[Sign] body:[BodySign]"
                        + " healthy:[HealthySign] withdrawal:[WithdrawalSign] stuck:[StuckThought] context:[ContextChip]"
                        + " redFlags:[RedFlag] topic:words practical:yes mineToSolve:yes rescued:yes settled:Settled"
                        + " pattern:{PatternMoment} said:words measures:numbers");
        kinds.put(
                "boundary-test",
                "boundary:id* version:count* theirs:TheirAct mine:MyAct* followThrough:FollowThrough"
                        + " pressure:[Pressure] scriptUsed:yes during:id");
        kinds.put(
                "check-in",
                "intention:words emotion:words rose:words thorn:words forMe:0-2 felt:felt eggshells:0-3 sleep:0-3"
                        + " tension:0-3 numbness:0-3 steadiness:0-3 grief:0-3 tones:[Tone] labels:[words] measures:numbers");
        kinds.put("quiet-day", "");
        kinds.put("step-away", "intention:Intention* told:yes promisedMinutes:count");
        kinds.put("return", "stepAway:id* returned:yes* reason:words repair:[RepairAct] response:Response");
        kinds.put("practice", "practice:id* minutes:count planned:yes");
        kinds.put("support-contact", "");
        kinds.put("small-win", "");
        kinds.put("urge", "to:UrgeTo* strength:0-3 acted:yes");
        kinds.put("fact-and-feeling", "feeling:words* strength:0-3 fact:words from:FeelingFrom strengthAfter:0-3");
        kinds.put("unsent-letter", "letter:words*");
        kinds.put(
                "weekly-check-in",
                "week:week* wins:words painPoints:words bestFriend:BestFriend extraHelp:[ExtraHelp]");
        kinds.put(
                "monthly-check-in",
                "month:month* signsMe:{DetachmentSign} signsThem:{DetachmentSign} closeness:0-10 talking:0-10"
                        + " satisfaction:0-10 loneliness:0-10 agreed:words");
        kinds.put("questionnaire", "form:QuestionnaireForm* items:[0-3]*");
        kinds.replaceAll((kind, fields) -> STAMP + fields);
        return kinds;
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("people", "id:id alias:words* kind:PersonKind* supporter:yes separate:yes");
        lists.put("boundaries", "id:id retired:day? versions:[Version]*");
        lists.put("phases", "id:id person:id kind:PhaseKind* from:day* to:day? label:words");
        lists.put("patterns", "id:id name:words* retired:day");
        lists.put(
                "practices",
                "id:id kind:PracticeKind name:words perWeek:count from:day retired:day earlier:[PracticeVersion]");
        lists.put(
                "measures",
                "id:id name:words* low:number* high:number* better:Better part:MeasurePart daily:Daily retired:day?");
        lists.put("experiments", "id:id plan:words* days:count* from:day* lot:{Lot}? ended:day?");
        return lists;
    }

    private static final Map<String, String> PARTS = Map.of(
            "PatternMoment", "id:id* stage:PatternStage",
            "Version",
                    "version:count from:day* kind:BoundaryKind* people:[id] value:words limit:words* script:words"
                            + " consequence:words",
            "PracticeVersion", "kind:PracticeKind name:words perWeek:count from:day",
            "Lot", "first:count* last:count* drawn:count*",
            "Head", "journal:text* size:count* root:text* head:text*",
            "Remark", "what:text* line:count words:[text]*",
            "Wrong", "field:text* code:text* message:text* near:[text]");

    static ObjectNode object(String fields) {
        ObjectNode schema = Json.NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = Json.NODES.arrayNode();
        for (String field : fields.isBlank() ? new String[0] : fields.strip().split(" ")) {
            String name = field.substring(0, field.indexOf(':'));
            String type = field.substring(field.indexOf(':') + 1);
            ObjectNode property = type(type.replaceAll("[*?=]$", ""));
            if (type.endsWith("*")) {
                required.add(name);
            } else if (type.endsWith("?")) {
                property.remove("type");
                ObjectNode either = Json.NODES.objectNode();
                either.putArray("anyOf")
                        .add(type(type.replace("?", "")))
                        .addObject()
                        .put("type", "null");
                property = either;
            } else if (type.endsWith("=")) {
                property.put("readOnly", true);
            }
            properties.set(name, property);
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode type(String type) {
        ObjectNode schema = Json.NODES.objectNode();
        if (type.startsWith("[")) {
            return schema.put("type", "array").set("items", type(type.substring(1, type.length() - 1)));
        }
        if (type.startsWith("{")) {
            return inside(type.substring(1, type.length() - 1));
        }
        if (type.matches("\\d+-\\d+")) {
            String[] ends = type.split("-");
            return steps(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
        return switch (type) {
            case "id" -> schema.put("type", "string").put("pattern", "^[A-Za-z0-9_-]{1,64}$");
            case "words" -> schema.put("type", "string").put("maxLength", OwnWords.LONGEST);
            case "text", "zone", "kind" -> schema.put("type", "string");
            case "moment" -> schema.put("type", "string").put("format", "date-time");
            case "day" -> schema.put("type", "string").put("format", "date");
            case "week" -> schema.put("type", "string").put("pattern", "^\\d{4}-W\\d{2}$");
            case "month" -> schema.put("type", "string").put("pattern", "^\\d{4}-\\d{2}$");
            case "yes" -> schema.put("type", "boolean");
            case "number" -> schema.put("type", "number");
            case "count" -> schema.put("type", "integer").put("minimum", 0);
            case "felt" -> steps(-3, 3);
            case "numbers" -> {
                schema.put("type", "object").set("additionalProperties", type("number"));
                yield schema;
            }
            default -> PARTS.containsKey(type) ? object(PARTS.get(type)) : codes(type);
        };
    }

    /** A part of its own, or words with a level each. */
    private static ObjectNode inside(String type) {
        if (PARTS.containsKey(type)) {
            return object(PARTS.get(type));
        }
        ObjectNode levels = Json.NODES.objectNode().put("type", "object");
        levels.set("propertyNames", codes(type));
        levels.set("additionalProperties", steps(0, 2));
        return levels;
    }

    private static ObjectNode steps(int low, int high) {
        return Json.NODES
                .objectNode()
                .put("type", "integer")
                .put("minimum", low)
                .put("maximum", high);
    }

    private static ObjectNode codes(String word) {
        ObjectNode schema = Json.NODES.objectNode().put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        try {
            for (Object constant : Class.forName("daybook.core.word." + word).getEnumConstants()) {
                codes.add(((Coded) constant).code());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no such word: " + word, e);
        }
        return schema;
    }
}
