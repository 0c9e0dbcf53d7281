package daybook.app.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.rest.ApiRoutes.Route;
import daybook.app.transfer.EntryShape;
import daybook.app.transfer.Listed;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API as an OpenAPI document, put together from its routes, its shapes and the words of the domain. */
final class OpenApiDocument {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final String PROBLEM = "application/problem+json";

    private final ObjectNode root = Json.NODES.objectNode();

    static String text() {
        try {
            return MAPPER.writeValueAsString(new OpenApiDocument().whole()).replace("\r\n", "\n") + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode whole() {
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Daybook")
                .put("version", "1")
                .put("description", "The journal on this machine. docs/rest.md says how to call it.");
        root.putArray("servers")
                .addObject()
                .put("url", "http://127.0.0.1:{port}" + RestPaths.V1)
                .putObject("variables")
                .putObject("port")
                .put("default", "0")
                .put("description", "from server.json in the journal's folder");
        root.putArray("security").addObject().putArray("token");
        ObjectNode paths = root.putObject("paths");
        for (Route route : ApiRoutes.ALL) {
            paths.withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
                    .set(route.method().toLowerCase(java.util.Locale.ROOT), operation(route));
        }
        ObjectNode components = root.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        schemas(components.putObject("schemas"));
        return root;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation = Json.NODES.objectNode().put("summary", route.what());
        ArrayNode parameters = Json.NODES.arrayNode();
        Matcher in = IN_PATH.matcher(route.path());
        while (in.find()) {
            parameter(parameters, in.group(1), "path", true);
        }
        for (String query :
                route.query().isEmpty() ? new String[0] : route.query().split(" ")) {
            parameter(parameters, query.replace("*", ""), "query", query.endsWith("*"));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        if (!route.body().isEmpty()) {
            String[] body = route.body().split(" ");
            ObjectNode request = operation.putObject("requestBody").put("required", !body[0].endsWith("?"));
            content(request, media(body[0].replace("?", "")), body[1]);
        }
        ObjectNode answers = operation.putObject("responses");
        for (String answer : route.answers()) {
            String[] parts = answer.split(" ");
            content(answers.putObject(parts[0]).put("description", meaning(parts[0])), media(parts[1]), parts[2]);
        }
        boolean door = route.path().matches("/(status|lock|unlock)");
        for (String status : door ? new String[] {"401"} : new String[] {"401", "422", "423"}) {
            content(answers.putObject(status).put("description", meaning(status)), PROBLEM, "Problem");
        }
        return operation;
    }

    private static void parameter(ArrayNode parameters, String name, String in, boolean required) {
        ObjectNode parameter =
                parameters.addObject().put("name", name).put("in", in).put("required", required);
        ObjectNode schema = parameter.putObject("schema").put("type", "string");
        if (name.equals("list")) {
            Arrays.stream(Listed.values()).map(Listed::code).forEach(schema.putArray("enum")::add);
        }
        if (name.equals("kind")) {
            EntryShape.KINDS.forEach(schema.putArray("enum")::add);
        }
    }

    private static String media(String word) {
        return switch (word) {
            case "json" -> "application/json";
            case "problem" -> PROBLEM;
            case "any" -> "*/*";
            default -> word;
        };
    }

    private static void content(ObjectNode of, String media, String schema) {
        if (media.equals("-")) {
            return;
        }
        ObjectNode type = of.putObject("content").putObject(media);
        String name = media.equals(PROBLEM) ? "Problem" : schema;
        if (!name.equals("-")) {
            type.putObject("schema").put("$ref", "#/components/schemas/" + name);
        }
    }

    private static String meaning(String status) {
        return switch (status) {
            case "200" -> "as asked; where something was sent, it was known already or changed";
            case "201" -> "new";
            case "204" -> "done";
            case "401" -> "without the token";
            case "403" -> "not the passphrase";
            case "404" -> "not there";
            case "409" -> "known otherwise, or over already";
            case "422" -> "fields that cannot be read, or a rule of the journal";
            case "423" -> "locked";
            case "429" -> "several wrong tries: wait";
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static void schemas(ObjectNode schemas) {
        ApiShapes.KINDS.forEach((kind, fields) -> {
            ObjectNode schema = ApiShapes.object(fields);
            ObjectNode only = Json.NODES.objectNode().put("const", kind);
            ((ObjectNode) schema.path("properties")).set("kind", only);
            schemas.set(kind, schema);
        });
        ApiShapes.LISTS.forEach((list, fields) -> schemas.set(list, ApiShapes.object(fields)));
        schemas.set(
                "Version",
                ApiShapes.object(
                        "from:day kind:BoundaryKind* people:[id] value:words limit:words* script:words consequence:words"));
        oneOf(schemas, "Entry", ApiShapes.KINDS.keySet())
                .putObject("discriminator")
                .put("propertyName", "kind");
        oneOf(schemas, "Listed", ApiShapes.LISTS.keySet());
        schemas.putObject("Entries")
                .put("type", "object")
                .putObject("properties")
                .putObject("entries")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/components/schemas/Entry");
        oneOf(schemas, "OneOrSeveral", java.util.List.of("Entry", "Entries"));
        schemas.putObject("Lists").put("type", "object");
        small(schemas);
    }

    private static void small(ObjectNode schemas) {
        String[][] shapes = {
            {"Status", "version:count* journal:yes* locked:yes*"},
            {"Reason", "reason:words"},
            {"On", "on:day"},
            {"Undone", "undone:[id]*"},
            {"Kept", "entries:[id]*"},
            {
                "Line",
                "command:text words:[text] at:text note:words wins:words painPoints:words id:id now:moment zone:zone"
            },
            {"Report", "period:text* paper:Paper language:text edition:text"},
            {
                "Summary",
                "period:text* for:Audience* show:[SharedPart] hide:[text] talk:[words] password:yes paper:Paper language:text"
            },
            {"Head", "journal:text* size:count* root:text* head:text*"},
            {"Check", "head:text size:count"},
            {"Brought", "read:count* added:count* known:count* leftOut:count* wishesToDie:yes* remarks:[Remark]*"},
            {"Checked", "answer:text* within:count why:text now:Head*"},
            {"Problem", "type:text* title:text status:count* code:text* errors:[Wrong]"},
        };
        for (String[] shape : shapes) {
            schemas.set(shape[0], ApiShapes.object(shape[1]));
        }
    }

    private static ObjectNode oneOf(ObjectNode schemas, String name, Iterable<String> all) {
        ObjectNode schema = schemas.putObject(name);
        ArrayNode one = schema.putArray("oneOf");
        all.forEach(each -> one.addObject().put("$ref", "#/components/schemas/" + each));
        return schema;
    }
}
