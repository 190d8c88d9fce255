"""Sums in the English of people whose second or third language it is, and slips of the hand."""

import pytest

from bot.core.calculator import reads_as_calculation
from tests.small_knowledge import small_knowledge
from tests.sums import assert_summed_up, rows

KNOWLEDGE = small_knowledge()

SUMS = """\
20 dollars for each hour and 10 hours a week, how much monthly | rate=20 hours=10 hours_per=week | month=866.67
outlier task 4.50usd each i do 18 a day hw much wekly | task_pay=4.5 tasks=18 tasks_per=day | week=405
diff btwn 18 nd 24 dollrs ph over 20hrs a week in a month | rate=18 rate_second=24 hours=20 | difference=520
they offered me $28 for each hour, for three hours a day, five days a week, what would that come to in a year | rate=28 hours=3 hours_per=day | year=21840
how many days 2 make 900 at 12.50/hr n 6hrs a day | rate=12.5 target=900 | days=12
first 10 hrs pay 40/hr then 28/hr after that, i worked 26 hrs total pay pls | rate=40 hours=26 | week=848
30 tasks a day at $1.1 each, total for 7 days | task_pay=1.1 tasks=30 | total=231
38 vs 45 per hour at 20 hr a week, how much more do i make per month with the 45 | rate=38 rate_second=45 hours=20 | difference=606.67
how much more per month would i make at $30/h than at $24/h, 25 hours a week | rate=30 rate_second=24 hours=25 | difference=650
how much more a month is 35/h than 28/h at 20 hr a week | hours=20 hours_per=week | difference=606.67
last month i logged 42 hours at 18/h, how much do i get in inr | hours=42 hours_per=total to_currency=INR | total=756
i logged 26 hours this month at $30/h, how much will they pay | hours=26 hours_per=total | total=780
worked 20 hours last week at $20/h, what would that be monthly | hours=20 hours_per=week | month=1733.33
52k dollars a year is how much an hour full time (40h) | amount=52000 hours=40 hours_per=week | rate=25
$78k per year what is that hourly | amount=78000 hours=40 hours_per=week | rate=37.5
so before it was 10 dollars an hour for all of us there, now they are telling me 13 dollars, i did 20 hours already, what difference will it make for me | rate=10 rate_second=13 hours=20 | difference=60
i got 80 dollars for 40 tasks in 5 hours, hourly rate? | amount=80 hours=5 | rate=16
my monthly pay is 1300 dollars, i work 5 hours daily, hourly is | amount=1300 hours=5 | rate=12
200 dollars in pounds sterling | amount=200 to_currency=GBP |
4 hrs each nite, 5 nites a week, 10 usd per hr. how much in a week | hours=4 hours_per=day days_per_week=5 | week=200
did 8 hrs paid and 2 hrs training for nothing at 25 dollars, true hourly | paid=8 unpaid=2 | effective_rate=20
paid for 15 hrs last week but another 5 went on tests nobody paid. at 20 dollars what did i really earn per hour | paid=15 unpaid=5 | effective_rate=15
they paid 4 hours but the test took another 1 for free, rate is $15, what am i realy making hourly | paid=4 unpaid=1 | effective_rate=12
$0.6 per clip and each one takes me a minute and half so hourly is | task_pay=0.6 minutes=1.5 | rate=24
60 short text tasks per day, 25 cents each. how much is that monthly | tasks=60 task_pay=0.25 | month=325
need 900 riyals at 30 riyals an hour, how many hours | target=900 rate=30 | hours=30
need to make 3 grand this month doing 120 hours, what hourly do i need | target=3000 hours=120 | rate=25
i work not 6 days, only 5 days a week, 4 hours daily at $10, weekly? | days_per_week=5 hours=4 | week=200
want 880 dollars a month, they give 22 an hour. hours a month? | target=880 rate=22 | hours=40
$20 to 30 an hour, 10 hours a week, lowest n highest for the month | rate=20 rate_high=30 | month=866.67
wat will i get in a month at 9 dollars an hour, 10 hours on a weekly basis | rate=9 hours=10 hours_per=week | month=390
earlier 10 dollars per hour, now 14 dollars, max 15 hours a week, whats the diff | rate=10 rate_second=14 hours=15 | difference=60
paid 5 hours but spent 3 more on guidelines, rate is $16, actual hourly? | paid=5 unpaid=3 | effective_rate=10
12.5 x 30 hrs pls | rate=12.5 hours=30 | total=375
task price is 2 dollars and one task needs 15 minutes, hourly? | task_pay=2 minutes=15 | rate=8
i must save 900 dollars for my tuition, $18/hr, hours required? | target=900 rate=18 | hours=50
no of tasks to reach $450 at $1.5 per task | target=450 task_pay=1.5 | tasks=300
hw mny hours for $300 if they pay 12 usd an hour | target=300 rate=12 | hours=25
one client pays 11 dollars, another 15. whats the difference for 30 hours | rate=11 rate_second=15 hours=30 | difference=120
earlier it was 22$ hourly, now 17$. i did 10h, by how much do they differ | rate=22 rate_second=17 hours=10 | difference=50
whats the diffrence in a month between 10 and 13 usd per hour if i work 20 hours a week | rate=10 rate_second=13 | difference=260
they paid me for 9 hours but the test took another 3, rate is $16. whats my real hourly? | paid=9 unpaid=3 | effective_rate=12
billable time is 8 hours, i spent 2 hours on reading for nothing, $25/h, actual hourly? | paid=8 unpaid=2 | effective_rate=20
5 hours with pay and 1 hour extra with no pay, 18 dollars per hour, real hourly rate? | paid=5 unpaid=1 | effective_rate=15
got 500 usd, 6 percent tax, what is my take home | amount=500 | total=470
received 300 dollars last week, the agency cuts 10% fee, what do i get in hand | amount=300 | total=270
want a monthly income of $1040, 20 hours a week, so what should they pay per hour | amount=1040 hours=20 | rate=12
monthly target 800 dollars, i work 100 hours per month, what rate do i need | target=800 hours=100 | rate=8
my goal is $600 hourly is 12 usd, how many hours must i put in | target=600 rate=12 | hours=50
at $12/hr i have 50 hours of work every month, what is that monthly | hours=50 hours_per=month | month=600
at 15 dollars an hour, 6 hours a day, 4 days out of the week, weekly? | hours=6 days_per_week=4 | week=360
hourly is 9 usd, i finished 14 hours, total payment pls | rate=9 hours=14 | total=126
240 dollars in 3 weeks, 8 hours each week, hourly | amount=240 hours=8 | rate=10
made 150 dollars in 5 days, 2 hours a day, what is that hourly | amount=150 | rate=15
review takes 2 hours and pays 26 dollars, hourly? | amount=26 hours=2 | rate=13
i work 8 to 11 five days a week at 12 dollars an hour, per week | hours=3 hours_per=day | week=180
0.6 dollars per segment, 50 segments a day, monthly income | task_pay=0.6 tasks=50 | month=650
labelling pays $1.5 a conversation, 20 conversations a day, weekly? | task_pay=1.5 | week=150
paid for 20 hrs but also spent 5 hrs on unpaid training, rate 20/h, what is my real hourly | paid=20 unpaid=5 | effective_rate=16
if each rating is 50 cents and i finish 40 in a night what do i get per month, 5 nights a week | tasks=40 task_pay=0.5 | month=433.33
worked 12 nights so far, 5 hrs per night @ 10.50. total? | days=12 hours=5 | total=630
night project 14/hr vs day project 11/hr, difference if i do 10 hours every week? | rate=14 rate_second=11 | difference=30
got 200 USD from the job, how many dirhams uae | amount=200 to_currency=AED | converted=734.5
22ph 5h a day 5 days, weekly? | rate=22 hours=5 | week=550
0.90 usd per segment and i can finish 40 of them a day. monthly amount pls | task_pay=0.9 tasks=40 | month=780
im new, joined 2 weeks ago, if its 16 per hour full time 40 hrs wk what would be yearly income | rate=16 hours=40 | year=33280
so the fees are going up and i figured i need like 1200 a month from this, they pay me 20 an hr, no idea if thats realistic, how many hours a week would that be | rate=20 target=1200 | hours_per_week=13.85
honestly the queue is empty since monday and nobody answers, anyway i logged 6h 30m this week at 20/h, thats how much | rate=20 hours=6.5 | week=130
they cut me from 30 to 20 last night and did not even write an email, i do 20 hrs a week, how much am i losing every month | hours=20 | difference=866.67
payoneer takes 2% off my 500 how much lands | amount=500 fee_percent=2 | net=490
7.5x6x20 dollars | rate=7.5 hours=6 | total=900
what does 18 usd/hr come to monthly if they give me 10 hrs weekly | rate=18 hours=10 hours_per=week | month=780
need 500 usd every month, rate is 12.5. how many hours should i put in | rate=12.5 target=500 | hours=40
they pay me 6 hours at 24/hr but reading the rules ate another 2 hours, whats my true hourly | paid=6 unpaid=2 | effective_rate=18
want 1500 usd monthly but only free 20 hrs a week, which rate should i accept | target=1500 hours=20 | rate=17.31
old project was 20 dollar an hr, new one 15.5. loss for me in 20 hours? | rate=20 rate_second=15.5 | difference=90
$16 or $20 an hour, 10 hours a week for 5 weeks, difference? | rate=16 rate_second=20 hours=10 | difference=200
16.5x20 | rate=16.5 hours=20 | total=330
12 dollars an hour, 5 hours yesterday and 3.5 hours today, total | rate=12 hours=8.5 | total=102
i live in jeddah, 20 dollars an hour, 10 hours a week, what is it monthly in riyals | to_currency=SAR | converted=3250
one task pays $7, if i do 40 tasks? | tasks=40 task_pay=7 | total=280
they pay me $3 for each task, and if i finish 25 tasks? | tasks=25 task_pay=3 | total=75
each task pays $2 and I did 35 of them, so how much | tasks=35 task_pay=2 | total=70
i get $4 per task, did 15 tasks, so? | tasks=15 task_pay=4 | total=60
a task brings $5 here, what if I manage 20 tasks a day | tasks=20 tasks_per=day | day=100
they pay $20 an hour, if i do 40 hours? | rate=20 hours=40 | total=800
half hour task for $13, what is that an hour | task_pay=13 minutes=30 | rate=26
quarter hour task, $6, so per hour? | task_pay=6 minutes=15 | rate=24
a two hour task at $30 means how much an hour | task_pay=30 minutes=120 | rate=15
max 10 hours per week allowed, rate is $30, what's that a year? | rate=30 hours=10 | year=15600
they allow 10 hours a week at $30/h, what's that a year | rate=30 hours=10 | year=15600
i am allowed max 12 h/week, $25/h, monthly? | rate=25 hours=12 | month=1300
"""  # noqa: E501


@pytest.mark.parametrize(("text", "inputs", "results"), rows(SUMS))
def test_sum_is_read_and_calculated(text: str, inputs: str, results: str) -> None:
    assert_summed_up(text, inputs, results, KNOWLEDGE)


@pytest.mark.parametrize("text", [row[0] for row in rows(SUMS)])
def test_sum_is_taken_for_one(text: str) -> None:
    assert reads_as_calculation(text, KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "the rate is different for every task, they said 2 dollars for mine",
        "they pay me 6 hours only and nobody answers, what should i do",
        "each hour pays 20 dollars but i never got it",
        "my payout was 300 dollars, when will the next be",
        "what will the payment method be for 200 dollars",
        "100 dollars for 50 image tasks, how much per task",
        "200 tasks a week for 150 dollars, how much per month",
        "20 dollars per 5 tasks, 30 tasks a day, total?",
        "it takes 4 hours to withdraw 60 dollars",
        "interview takes 2 hours and pays 20 dollars",
        "my uncle says usdt goes to 95 rupees by next year",
        "i know 40 people who make 20 dollars an hour",
        "they pay 20 an hour, i was paid for 6 hours not 8, how much did i lose",
    ],
)
def test_figures_that_are_only_told_are_no_sum(text: str) -> None:
    assert not reads_as_calculation(text, KNOWLEDGE)
