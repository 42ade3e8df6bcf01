package dev.tocsin.check.route;

import dev.tocsin.model.routing.Receiver;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the routing tree, and the alerts that come there.
 *
 * @param above the place above; null for the root
 * @param branch the route that leads here; null for the root
 * @param earlier the routes beside it that are tried before
 * @param children the routes below it
 * @param path what an alert satisfies that comes here
 * @param receiver who is told here
 * @param wanted the alerts that may come to the place above and satisfy this one's matchers
 * @param arriving those among them that no earlier route is sure to take
 * @param staying those of the arriving ones that no route below is sure to take: the receiver may
 *     be told of them
 */
record Place(
    @Nullable Place above,
    @Nullable Branch branch,
    List<Branch> earlier,
    List<Branch> children,
    RoutePath path,
    Receiver receiver,
    BitSet wanted,
    BitSet arriving,
    BitSet staying) {}
