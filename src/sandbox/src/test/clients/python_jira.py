"""What scripts do to Jira, done by python-jira, a client that we did not write."""

import os
import unittest

from jira import JIRA, JIRAError

FIELD = "Fix promised by"


def client(user):
    return JIRA(os.environ["KEPT_URL"], basic_auth=(user, user), max_retries=0)


class PythonJira(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.anna = client("anna")
        cls.addClassCleanup(cls.anna.close)
        cls.schema = next(
            field["schema"] for field in cls.anna.fields() if field["name"] == FIELD
        )
        cls.field = f"customfield_{cls.schema['customId']}"

    def log_in(self, user):
        jira = client(user)
        self.addCleanup(jira.close)
        return jira

    def create(self, words):
        return self.anna.create_issue(
            project="HELP",
            issuetype="Task",
            summary="The label printer is silent",
            reporter={"name": "carl"},
            **{self.field: words},
        )

    def promise_of(self, issue):
        return getattr(self.anna.issue(issue.key).fields, self.field)

    def assert_refused(self, status, action):
        with self.assertRaises(JIRAError) as refused:
            action()
        self.assertEqual(status, refused.exception.status_code)
        return refused.exception

    def test_logs_in_and_sees_where_it_is(self):
        self.assertEqual("Anna Agent", self.anna.myself()["displayName"])
        self.assertIn("HELP", [project.key for project in self.anna.projects()])
        self.assertEqual("Server", self.anna.server_info()["deploymentType"])
        self.assert_refused(401, lambda: self.log_in("nobody").myself())

    def test_the_promised_by_field_is_a_date_and_time_of_its_own_type(self):
        self.assertEqual("datetime", self.schema["type"])
        self.assertEqual("io.kept.jira:promised-by", self.schema["custom"])

    def test_promises_in_words_and_reads_the_instant(self):
        issue = self.create("20m")
        self.assertEqual("2026-11-23T09:20:00.000+0100", self.promise_of(issue))

        issue.update(fields={self.field: "morgen 17:00"})
        self.assertEqual("2026-11-24T17:00:00.000+0100", self.promise_of(issue))

    def test_reads_who_promised_what_in_the_history(self):
        issue = self.create("20m")
        issue.update(fields={self.field: "4h"})

        history = self.anna.issue(issue.key, expand="changelog").changelog.histories
        self.assertEqual("anna", history[0].author.name)
        self.assertEqual(FIELD, history[0].items[0].field)
        self.assertEqual("2026-11-23 13:00 Europe/Berlin", history[0].items[0].toString)

    def test_promises_by_an_iso_instant_and_takes_a_promise_back(self):
        issue = self.create("2026-11-25T20:05:00.000+0100")
        self.assertEqual("2026-11-25T20:05:00.000+0100", self.promise_of(issue))

        issue.update(fields={self.field: None})
        self.assertIsNone(self.promise_of(issue))

    def test_words_that_mean_nothing_are_refused_beside_the_field(self):
        refused = self.assert_refused(400, lambda: self.create("soonish"))
        self.assertEqual(
            {self.field: "This is not understood. Try for example 20m."},
            refused.response.json()["errors"],
        )

    def test_comments_in_public_and_for_the_team(self):
        issue = self.create("4h")
        self.anna.add_comment(issue, "We are on it.")
        internal = self.anna.add_comment(
            issue, "Again.", visibility={"type": "role", "value": "Service Desk Team"}
        )

        self.assertEqual("Service Desk Team", internal.visibility.value)
        self.assertEqual(2, len(self.anna.comments(issue)))
        seen = self.log_in("carl").comments(issue.key)
        self.assertEqual(["We are on it."], [comment.body for comment in seen])

        internal.update(body="Still.")
        self.assertEqual("Still.", self.anna.comment(issue, internal.id).body)
        internal.delete()
        self.assertEqual(1, len(self.anna.comments(issue)))

    def test_takes_an_issue_through_the_workflow_and_hands_it_over(self):
        issue = self.create("4h")
        self.anna.assign_issue(issue, "ben")
        self.anna.transition_issue(issue, "Resolve", comment="Done.")

        after = self.anna.issue(issue.key)
        self.assertEqual("ben", after.fields.assignee.name)
        self.assertEqual("Resolved", after.fields.status.name)
        self.assertEqual("Fixed", after.fields.resolution.name)
        self.assertEqual("Done.", after.fields.comment.comments[0].body)

    def test_finds_by_jql_what_is_promised_by_then(self):
        issue = self.create("2027-01-15 16:00")
        jql = f'project = HELP and "{FIELD}" >= "2027-01-15" order by key'

        self.assertEqual([issue.key], [found.key for found in self.anna.search_issues(jql)])
        self.assert_refused(400, lambda: self.anna.search_issues(f'"{FIELD}" <'))

    def test_reads_page_by_page_what_was_promised(self):
        issue = self.create("4h")
        url = f"{os.environ['KEPT_URL']}/rest/kept/1.0/issue/{issue.key}/promises"

        page = self.anna._session.get(url, params={"startAt": 0, "maxResults": 1}).json()

        self.assertEqual((1, True), (page["total"], page["isLast"]))
        self.assertEqual("ON_TRACK", page["values"][0]["health"])

    def test_an_issue_of_somebody_else_is_not_found(self):
        issue = self.create("4h")
        self.assert_refused(404, lambda: self.log_in("olga").issue(issue.key))

    def test_a_manager_deletes_an_issue(self):
        issue = self.create("4h")
        self.assert_refused(403, lambda: self.log_in("carl").issue(issue.key).delete())

        self.log_in("mia").issue(issue.key).delete()

        self.assert_refused(404, lambda: self.anna.issue(issue.key))


if __name__ == "__main__":
    unittest.main(verbosity=2)
