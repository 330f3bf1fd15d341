package org.parallax.report.data;

import org.parallax.report.words.Caveat;

/** An explanation as JSON, under the same keys as in that of a projection. */
final class ExplanationJson {

    private ExplanationJson() {}

    /** The whole document; equal explanations give equal text. */
    static String of(ExplanationExport export) {
        var explanation = export.explanation();
        var json = new JsonText();
        json.object(root -> {
            root.member("caveat", Caveat.of(explanation.attribution().size()));
            ManifestJson.member(root, "manifest", export.manifest());
            ShownJson.member(root, export.manifest().shown());
            DriversJson.member(root, export.parties(), explanation.drivers());
            new AttributionJson(export.parties()).changes(root, explanation.attribution());
            SensitivityJson.member(root, export.parties(), explanation.sensitivity());
            FailedJson.member(root, explanation.failed());
        });
        return json.text();
    }
}
