package io.github.dmlint.rule;

/**
 * A rule: a class in {@code rule.check}, a page {@code rules/checks/DMnnn.md} and a folder of cases
 * {@code testdata/rules/DMnnn}. Code, name and severity stand at the head of the page.
 */
public sealed interface Rule
    permits ProblemRule,
        ClusterRule,
        InventoryRule,
        NeighbourRule,
        SiblingRule,
        MoveRule,
        TreeRule {}
