package org.parallax.editing.guide;

import java.nio.file.Path;

/**
 * Where a place of the guide is.
 *
 * @param bundle the bundle the page came with
 * @param file path of the page in the bundle
 * @param heading anchor of a heading or of a table's entry; empty for the page's beginning
 */
public record PageAddress(String bundle, String file, String heading) {

    /** The page whose address is given, from its beginning. */
    public PageAddress page() {
        return new PageAddress(bundle, file, "");
    }

    /** A place on the same page. */
    public PageAddress at(String anchor) {
        return new PageAddress(bundle, file, anchor);
    }

    /** Where a relative link on this page leads; bundles lie beside each other as in a checkout. */
    public PageAddress resolve(String link) {
        int hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var anchor = hash < 0 ? "" : link.substring(hash + 1);
        if (path.isEmpty()) {
            return at(anchor);
        }
        var target = Path.of("/any", bundle, file).getParent().resolve(path).normalize();
        int docs = target.getNameCount() - 1;
        while (docs > 0 && !target.getName(docs).toString().equals("docs")) {
            docs--;
        }
        return docs < 1
                ? page()
                : new PageAddress(target.getName(docs - 1).toString(),
                        target.subpath(docs, target.getNameCount()).toString().replace('\\', '/'), anchor);
    }

    /** The anchor of a heading or an entry: lower case, words joined by hyphens. */
    public static String anchor(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").strip().replace(' ', '-');
    }
}
