package org.parallax.report.data;

import java.util.List;
import java.util.Optional;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.compared.StatementText;
import org.parallax.report.compared.StatementVersions;

/** What is written where two scenarios differ, as members of JSON objects. */
final class ComparedTextsJson {

    private ComparedTextsJson() {}

    /** Which earlier version of the file is meant; no member where two scenarios are compared. */
    static void before(JsonText json, ComparedTexts texts) {
        texts.before().ifPresent(version -> json.name("before").object(o -> {
            o.member("revision", version.revision());
            version.hash().ifPresent(hash -> o.member("hash", hash));
            o.member("path", version.path());
        }));
    }

    /** The texts of a statement, those of what counts as part of it in {@code parts}; no member where there is no text. */
    static void versions(JsonText json, List<StatementVersions> versions) {
        versions.stream().findFirst().ifPresent(own -> pair(json, own));
        if (versions.size() > 1) {
            json.name("parts").array(versions.subList(1, versions.size()), (each, part) -> each.object(o -> pair(o, part)));
        }
    }

    /** What is written otherwise and is no part of any statement with an effect. */
    static void silent(JsonText json, ComparedTexts texts) {
        json.name("silent").array(texts.silent(), (each, change) -> each.object(o -> {
            o.member("id", change.id()).member("what", change.what());
            pair(o, change.versions());
        }));
    }

    private static void pair(JsonText json, StatementVersions versions) {
        text(json, "before", versions.before());
        text(json, "after", versions.after());
    }

    private static void text(JsonText json, String name, Optional<StatementText> text) {
        text.ifPresent(written -> json.name(name).object(o ->
                o.member("text", written.text()).member("file", written.file()).member("line", written.line())));
    }
}
