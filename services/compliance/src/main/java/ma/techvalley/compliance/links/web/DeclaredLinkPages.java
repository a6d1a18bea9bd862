package ma.techvalley.compliance.links.web;

import java.util.List;
import ma.techvalley.compliance.links.DeclaredLink;
import ma.techvalley.compliance.links.DeclaredLinks;
import ma.techvalley.kit.web.Page;

/** Parts of lists of links. */
final class DeclaredLinkPages {
    private DeclaredLinkPages() {}

    /** @param found at least one more than the size if there is a part after this one */
    static Page<DeclaredLinkResponse> page(
            List<DeclaredLink> found, int size, DeclaredLinks.Filter filter, long total) {
        List<DeclaredLink> some = found.stream().limit(size).toList();
        String next = found.size() > size
                ? DeclaredLinkQuery.cursors(filter)
                        .encode(List.of(some.getLast().id()))
                : null;
        return new Page<>(some.stream().map(DeclaredLinkResponse::of).toList(), total, next);
    }
}
