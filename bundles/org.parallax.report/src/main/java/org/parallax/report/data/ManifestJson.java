package org.parallax.report.data;

import org.parallax.report.Manifest;

/** The manifest as a member of a document. */
final class ManifestJson {

    private ManifestJson() {}

    static void member(JsonText json, String name, Manifest manifest) {
        json.name(name).object(o -> {
            o.member("scenario", manifest.scenario()).member("title", manifest.title());
            o.member("record", manifest.record());
            o.member("scenarioHash", manifest.scenarioHash()).member("recordHash", manifest.recordHash());
            o.member("asOf", manifest.asOf().toString()).member("from", manifest.from().toString());
            o.member("months", manifest.months());
            o.member("runs", manifest.runs()).member("seed", manifest.seed());
            o.name("theories").array(manifest.theories(), (each, theory) -> each.object(
                    t -> t.member("id", theory.id())
                            .member("version", theory.version())
                            .member("runsCounted", theory.runsCounted())));
            o.name("given").array(manifest.given(), (each, branch) -> each.object(
                    g -> g.member("branch", branch.branch()).member("words", branch.words())));
            o.member("parallax", manifest.parallax());
        });
    }
}
