package org.parallax.report.data;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.report.Manifest;
import org.parallax.report.ParameterChoices;

/** The manifest as a member of a document. */
final class ManifestJson {

    private ManifestJson() {}

    static void member(JsonText json, String name, Manifest manifest) {
        json.name(name).object(o -> {
            o.member("scenario", manifest.texts().scenario()).member("title", manifest.texts().title());
            o.member("record", manifest.texts().record());
            o.member("scenarioHash", manifest.texts().scenarioHash()).member("recordHash", manifest.texts().recordHash());
            if (!manifest.texts().additions().isEmpty()) {
                o.name("additions").array(manifest.texts().additions(), (each, addition) -> each.object(
                        a -> a.member("file", addition.file()).member("facts", addition.facts())
                                .member("corrections", addition.corrections()).member("retractions", addition.retractions())));
            }
            o.member("asOf", manifest.period().asOf().toString()).member("from", manifest.period().from().toString());
            o.member("months", manifest.period().months());
            o.member("runs", manifest.sample().runs()).member("seed", manifest.sample().seed());
            o.name("theories").array(manifest.sample().theories(), (each, theory) -> each.object(
                    t -> t.member("id", theory.id())
                            .member("version", theory.version())
                            .member("runsCounted", theory.runsCounted())));
            branches(o, "held", manifest.sample().held());
            o.member("present", manifest.sample().present().map(YearMonth::toString).orElse(""));
            branches(o, "given", manifest.sample().given());
            o.name("parameters").object(p -> parameters(p, manifest.sample().parameters()));
            o.name("layers").array(manifest.coverage().layers(), JsonText::value);
            o.member("reach", manifest.coverage().reach().map(YearMonth::toString).orElse(""));
            o.member("parallax", manifest.parallax());
        });
    }

    private static void branches(JsonText o, String name, List<Manifest.BranchWords> branches) {
        o.name(name).array(branches, (each, branch) -> each.object(
                b -> b.member("branch", branch.branch()).member("words", branch.words())));
    }

    private static void parameters(JsonText o, ParameterChoices choices) {
        o.member("values", choices.word());
        var all = Stream.concat(choices.scenario().stream(), choices.ordered().stream()).toList();
        o.name("settings").array(all, (each, setting) -> each.object(s -> s
                .member("theory", setting.theory()).member("parameter", setting.parameter())
                .member("low", setting.low()).member("high", setting.high())
                .member("by", choices.ordered().contains(setting) ? "command" : "scenario")));
    }
}
