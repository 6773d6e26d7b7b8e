package org.waypost.tenants.cli;

import java.util.List;

/** One group of rules about a definition whose shape is right. */
interface ContentCheck {
    List<Problem> check(Definition definition);
}
